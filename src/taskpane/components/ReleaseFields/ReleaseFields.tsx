import { Button, Text } from "@fluentui/react-components";
import type { LockUpProblems } from "../../path/readLockUp";
import type { LockUpDraft } from "../../path/termsDraft";
import { TermField } from "../TermField/TermField";
import { useReleaseFieldsStyles } from "./ReleaseFields.styles";

interface ReleaseFieldsProps {
  readonly releases: LockUpDraft["releases"];
  readonly problems: LockUpProblems;
  readonly onChange: (releases: LockUpDraft["releases"]) => void;
}

/** Release dates with the percent released on each, as many as there are. */
export function ReleaseFields({ releases, problems, onChange }: ReleaseFieldsProps): React.JSX.Element {
  const styles = useReleaseFieldsStyles();
  const change = (at: number, part: Partial<LockUpDraft["releases"][number]>): void => onChange(releases.map((release, other) => (other === at ? { ...release, ...part } : release)));
  return (
    <div className={styles.root} role="group" aria-label="Release dates">
      {releases.map((release, at) => (
        <div key={at} className={styles.release} role="group" aria-label={`Release ${at + 1}`}>
          <div className={styles.date}><TermField label="Release date" isDate value={release.date} problem={problems[`date${at}`]} onType={(date) => change(at, { date })} /></div>
          <div className={styles.percent}><TermField label="Percent" value={release.percent} problem={problems[`percent${at}`]} onType={(percent) => change(at, { percent })} /></div>
          {releases.length > 1 && <Button size="small" appearance="transparent" aria-label={`Remove release ${at + 1}`} onClick={() => onChange(releases.filter((_release, other) => other !== at))}>Remove</Button>}
        </div>
      ))}
      {problems.releases && <Text role="alert" className={styles.problem}>{problems.releases}</Text>}
      <Button className={styles.add} onClick={() => onChange([...releases, { date: "", percent: "" }])}>Add a date</Button>
    </div>
  );
}
