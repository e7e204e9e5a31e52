import { Button, Checkbox } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { draftOfRoads, readRoads, type RoadsDraft } from "../../lockUps/roadsDraft";
import { useLockUps } from "../../lockUps/lockUpsContext";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { StepHeading } from "../StepHeading/StepHeading";
import { TermField } from "../TermField/TermField";

/** The registration, and what Rule 144 asks about the issuer and its market. */
export function RoadsForm({ onDone }: { readonly onDone: () => void }): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const { set, busy, work } = useLockUps();
  const [draft, setDraft] = useState<RoadsDraft>(() => draftOfRoads(set.market));
  const [tried, setTried] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => { if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(); }, [tried]);
  const { market, problems } = readRoads(draft);
  const type = (part: Partial<RoadsDraft>): void => setDraft({ ...draft, ...part });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!market || !work) return setTried(tried + 1);
    if (await work.keep((now) => ({ ...now, market }), "The registration and the market are kept in the workbook.")) onDone();
  };
  return (
    <form ref={form} className={styles.root} noValidate onSubmit={(event) => void submit(event)}>
      <StepHeading>The two roads</StepHeading>
      <TermField label="Registration effective on" isDate value={draft.effectiveOn} problem={problems.effectiveOn} reason="Empty: not yet effective. Under the prospectus nothing can be sold before." onType={(effectiveOn) => type({ effectiveOn })} />
      <TermField label="Registration lapsed on" isDate value={draft.lapsedOn} problem={problems.lapsedOn} reason="Empty: it has not lapsed. From this day on nothing can be sold under it." onType={(lapsedOn) => type({ lapsedOn })} />
      <Checkbox checked={draft.reportingIssuer} onChange={(_event, data) => type({ reportingIssuer: data.checked === true })} label="The issuer reports under the Exchange Act: Rule 144 asks for six months of holding, otherwise for a year" />
      <TermField label="Average weekly volume, four weeks" inputMode="numeric" value={draft.averageWeeklyVolume} problem={problems.averageWeeklyVolume} reason="Rule 144(e) lets an affiliate sell the larger of it and 1% of the outstanding shares in three months. Empty: 1% alone." onType={(averageWeeklyVolume) => type({ averageWeeklyVolume })} />
      <TermField label="Average daily volume" inputMode="numeric" value={draft.averageDailyVolume} problem={problems.averageDailyVolume} reason="Each release is then also shown in days of it." onType={(averageDailyVolume) => type({ averageDailyVolume })} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>Keep these terms</Button>
        <Button disabledFocusable={busy} onClick={onDone}>Back without keeping them</Button>
      </div>
    </form>
  );
}
