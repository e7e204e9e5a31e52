import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import { useNameFieldStyles } from "./NameField.styles";

interface NameFieldProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly problem: string | undefined;
  readonly names: readonly string[];
  readonly onType: (text: string) => void;
}

/** A name that is typed or chosen among those of the table; the browser's own list of proposals finds one of ten thousand by a few letters. */
export function NameField({ label, hint, value, problem, names, onType }: NameFieldProps): React.JSX.Element {
  const styles = useNameFieldStyles();
  const list = useId();
  return (
    <Field className={styles.root} label={label} required hint={problem ? undefined : hint} validationState={problem ? "error" : "none"} validationMessage={problem}>
      <Input className={styles.input} value={value} input={{ list }} autoComplete="off" onChange={(_event, data) => onType(data.value)} contentAfter={<datalist id={list}>{names.map((name, at) => <option key={at} value={name} />)}</datalist>} />
    </Field>
  );
}
