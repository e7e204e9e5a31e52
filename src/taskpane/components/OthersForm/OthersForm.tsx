import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useLockUps } from "../../lockUps/lockUpsContext";
import { NEW_OTHER, readOther, type OtherDraft } from "../../lockUps/otherDraft";
import { countOf } from "../../text/counts";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { RemoveButton } from "../RemoveButton/RemoveButton";
import { TermField } from "../TermField/TermField";

const SHOWN = 20;

/** Holders who are not selling under the prospectus: their locked shares come to market too. */
export function OthersForm(): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const { set: { others }, names, groups, busy, work } = useLockUps();
  const [draft, setDraft] = useState<OtherDraft>(NEW_OTHER);
  const [tried, setTried] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => { if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(); }, [tried]);
  const { other, problems } = readOther(draft, names);
  const shown = tried > 0 ? problems : {};
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!other || !work) return setTried(tried + 1);
    if (await work.keep((now) => ({ ...now, others: [...now.others, other] }), `${other.name} is added.`)) { setDraft(NEW_OTHER); setTried(0); }
  };
  const remove = (name: string): void => { void work?.keep((now) => ({ ...now, others: now.others.filter((one) => one.name !== name) }), `${name} is removed.`); };
  return (
    <section className={styles.part} aria-labelledby="other-holders">
      <h3 id="other-holders" tabIndex={-1} className={styles.heading}>Holders who are not selling</h3>
      {others.length === 0 && <Text as="p" className={styles.quiet}>None is entered. Their shares under a lock-up are part of the overhang too.</Text>}
      {others.length > 0 && (
        <ul className={styles.list} aria-label="Holders who are not selling">
          {others.slice(0, SHOWN).map(({ name, group, shares }) => (
            <li key={name} className={styles.item}>
              <Text as="p" className={styles.line}>{name}{group && `, ${group}`}: {countOf(shares, "share")}</Text>
              <div className={styles.buttons}><RemoveButton what={name} busy={busy} onRemove={() => remove(name)} /></div>
            </li>
          ))}
          {others.length > SHOWN && <li className={styles.quiet}>And {countOf(others.length - SHOWN, "more holder")}; all stand in the sheet.</li>}
        </ul>
      )}
      <form ref={form} className={styles.list} noValidate aria-label="Add a holder who is not selling" onSubmit={(event) => void submit(event)}>
        <TermField label="Name" required value={draft.name} problem={shown.name} onType={(name) => setDraft({ ...draft, name })} />
        <TermField label="Group" value={draft.group} suggestions={groups} reason="For a lock-up of a group, such as Officers." onType={(group) => setDraft({ ...draft, group })} />
        <TermField label="Shares" required inputMode="numeric" value={draft.shares} problem={shown.shares} reason="All that it holds or may acquire." onType={(shares) => setDraft({ ...draft, shares })} />
        <div className={styles.buttons}><Button type="submit" disabledFocusable={busy}>Add this holder</Button></div>
      </form>
    </section>
  );
}
