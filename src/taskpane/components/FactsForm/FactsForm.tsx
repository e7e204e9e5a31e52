import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { factsFor, factsInWords, NEW_FACTS, readFacts, type Choice, type FactsDraft } from "../../lockUps/factsDraft";
import { useLockUps } from "../../lockUps/lockUpsContext";
import { countOf } from "../../text/counts";
import { CoverageFields } from "../CoverageFields/CoverageFields";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { SelectField } from "../SelectField/SelectField";
import { TermField } from "../TermField/TermField";

const SAME = { value: "same", title: "As it is for each" } as const;
const SHOWN = 10;

/** What Rule 144 asks about a holder, a group or everybody. */
export function FactsForm(): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const { set: { facts }, blocks, names, groups, busy, work } = useLockUps();
  const [draft, setDraft] = useState<FactsDraft>(NEW_FACTS);
  const [tried, setTried] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => { if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(); }, [tried]);
  const { change, count, problems } = readFacts(draft, blocks);
  const shown = tried > 0 ? problems : {};
  const choices = (yes: string, no: string): readonly { readonly value: string; readonly title: string }[] => [...(draft.covers === "holder" ? [] : [SAME]), { value: "yes", title: yes }, { value: "no", title: no }];
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!change || !work) return setTried(tried + 1);
    if (await work.keep(change, `Kept for ${countOf(count, "holder")}.`)) { setDraft(NEW_FACTS); setTried(0); }
  };
  return (
    <section className={styles.part} aria-labelledby="holder-facts">
      <h3 id="holder-facts" className={styles.heading}>For Rule 144 and the cap</h3>
      {facts.length > 0 && (
        <ul className={styles.list} aria-label="What is known of holders">
          {facts.slice(0, SHOWN).map((one) => <li key={one.name} className={styles.line}><strong>{one.name}</strong>: {factsInWords(one)}</li>)}
          {facts.length > SHOWN && <li className={styles.quiet}>And {countOf(facts.length - SHOWN, "more holder")}; all stand in the sheet.</li>}
        </ul>
      )}
      {facts.length === 0 && <Text as="p" className={styles.quiet}>Nothing is entered: nobody counts as an affiliate, and no holding period is known.</Text>}
      <form ref={form} className={styles.list} noValidate aria-label="For Rule 144 and the cap" onSubmit={(event) => void submit(event)}>
        <CoverageFields label="About" draft={draft} problem={shown.who} groups={groups} names={names} onChange={(coverage) => setDraft(factsFor(coverage, facts))} />
        <SelectField label="Affiliate of the issuer" value={draft.affiliate} options={choices("An affiliate: Rule 144(e) limits the volume", "No affiliate, nor one in the last three months")} onChoose={(affiliate) => setDraft({ ...draft, affiliate: affiliate as Choice })} />
        <TermField label="Related persons" value={draft.related} reason="The same word at each of them, such as a family's name; Rule 144 adds their sales together." onType={(related) => setDraft({ ...draft, related })} />
        <TermField label="Shares acquired on" isDate value={draft.acquiredOn} problem={shown.acquiredOn} reason="Rule 144's holding period counts from here. Empty: not known, so that the rule is not counted on." onType={(acquiredOn) => setDraft({ ...draft, acquiredOn })} />
        <SelectField label="Ownership cap" value={draft.barsDispositions} options={choices("Its terms bar dispositions while it binds", "It limits one block, not what is sold over time")} onChoose={(barsDispositions) => setDraft({ ...draft, barsDispositions: barsDispositions as Choice })} />
        <div className={styles.buttons}><Button type="submit" disabledFocusable={busy}>{count > 1 ? `Keep for ${countOf(count, "holder")}` : "Keep for this holder"}</Button></div>
      </form>
    </section>
  );
}
