import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { CoverageDraft } from "../../lockUps/agreementDraft";
import { TermField } from "../TermField/TermField";
import { useCoverageFieldsStyles } from "./CoverageFields.styles";

interface CoverageFieldsProps {
  readonly label: string;
  readonly draft: CoverageDraft;
  readonly problem?: string | undefined;
  readonly groups: readonly string[];
  readonly names: readonly string[];
  /** A group may be named that nobody is in yet. */
  readonly mayBeNew?: boolean;
  readonly onChange: (coverage: CoverageDraft) => void;
}

/** Whose shares: everybody's, a group's or one holder's. A group can be chosen where the table has one, or where one may be named before anybody is in it. */
export function CoverageFields({ label, draft, problem, groups, names, mayBeNew = false, onChange }: CoverageFieldsProps): React.JSX.Element {
  const styles = useCoverageFieldsStyles();
  const type = (who: string): void => onChange({ covers: draft.covers, who });
  return (
    <>
      <Field label={label}>
        <RadioGroup layout="horizontal" className={styles.choices} value={draft.covers} onChange={(_event, data) => onChange({ covers: data.value as CoverageDraft["covers"], who: "" })}>
          <Radio value="all" label="All holders" />
          <Radio value="group" label="A group" disabled={!mayBeNew && groups.length === 0 && draft.covers !== "group"} />
          <Radio value="holder" label="One holder" />
        </RadioGroup>
      </Field>
      {draft.covers === "group" && <TermField label="Group" required value={draft.who} problem={problem} suggestions={groups} reason={groups.length > 0 ? "As it stands in the column Group." : "Nobody is in a group yet: it is entered in the column Group, or with a holder who is not selling."} onType={type} />}
      {draft.covers === "holder" && <TermField label="Holder" required value={draft.who} problem={problem} suggestions={names} reason="Type a part of the name to find it." onType={type} />}
    </>
  );
}
