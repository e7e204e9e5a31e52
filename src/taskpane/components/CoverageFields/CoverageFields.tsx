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
  readonly onChange: (coverage: CoverageDraft) => void;
}

/** Whose shares: everybody's, a group's or one holder's. A group can be chosen where the table has one. */
export function CoverageFields({ label, draft, problem, groups, names, onChange }: CoverageFieldsProps): React.JSX.Element {
  const styles = useCoverageFieldsStyles();
  const type = (who: string): void => onChange({ covers: draft.covers, who });
  return (
    <>
      <Field label={label}>
        <RadioGroup layout="horizontal" className={styles.choices} value={draft.covers} onChange={(_event, data) => onChange({ covers: data.value as CoverageDraft["covers"], who: "" })}>
          <Radio value="all" label="All holders" />
          <Radio value="group" label="A group" disabled={groups.length === 0 && draft.covers !== "group"} />
          <Radio value="holder" label="One holder" />
        </RadioGroup>
      </Field>
      {draft.covers === "group" && <TermField label="Group" required value={draft.who} problem={problem} suggestions={groups} reason="As it stands in the column Group." onType={type} />}
      {draft.covers === "holder" && <TermField label="Holder" required value={draft.who} problem={problem} suggestions={names} reason="Type a part of the name to find it." onType={type} />}
    </>
  );
}
