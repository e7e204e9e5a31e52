import { Field, Select } from "@fluentui/react-components";
import { useSelectFieldStyles } from "./SelectField.styles";

interface SelectFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly title: string }[];
  readonly onChoose: (value: string) => void;
}

/** A field with a list of choices; the system's own list, which every reader and every touch screen knows. */
export function SelectField({ label, hint, problem, value, options, onChoose }: SelectFieldProps): React.JSX.Element {
  const styles = useSelectFieldStyles();
  return (
    <Field label={label} hint={problem ? undefined : hint} validationState={problem ? "error" : "none"} validationMessage={problem} className={styles.root}>
      <Select className={styles.select} value={value} onChange={(_event, data) => onChoose(data.value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.title}</option>)}
      </Select>
    </Field>
  );
}
