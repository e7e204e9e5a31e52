import { Field, Input, useId } from "@fluentui/react-components";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import { ENTERED } from "../../path/pathReducer";
import { parseTypedDate } from "../../text/typedDate";
import { useTermFieldStyles } from "./TermField.styles";

interface TermFieldProps {
  readonly label: string;
  readonly value: string;
  readonly problem?: string | undefined;
  /** Where the value was found; it stands below the field in place of the reason. */
  readonly place?: string | undefined;
  readonly reason?: string | undefined;
  readonly required?: boolean;
  readonly inputMode?: "numeric" | "text";
  /** A date is spelled out when the field is left, so that the person sees how it was read. */
  readonly isDate?: boolean;
  /** Offered while the person types; anything else may be typed too. */
  readonly suggestions?: readonly string[] | undefined;
  readonly onType: (text: string) => void;
}

/** A text field that says where its value came from, or what it is needed for, or what is wrong with it. */
export function TermField({ label, value, problem, place, reason, required, inputMode, isDate, suggestions, onType }: TermFieldProps): React.JSX.Element {
  const list = useId("suggestions");
  const styles = useTermFieldStyles();
  const hint = problem ? undefined : value.trim() !== "" && place && place !== ENTERED ? placeLine(place) : reason;
  const spell = (): void => {
    const date = parseTypedDate(value);
    if (date && formatLongDate(date) !== value) onType(formatLongDate(date));
  };
  const field = (
    <Field className={styles.root} label={label} required={required ?? false} hint={hint} validationState={problem ? "error" : "none"} validationMessage={problem}>
      <Input className={styles.input} value={value} inputMode={inputMode} autoComplete="off" onChange={(_event, data) => onType(data.value)} onBlur={isDate ? spell : undefined} {...(suggestions ? { list } : {})} />
    </Field>
  );
  return suggestions ? <>{field}<datalist id={list}>{suggestions.map((name) => <option key={name} value={name} />)}</datalist></> : field;
}

/** "From the cover page." or "Found from the printed percentages." */
function placeLine(place: string): string {
  if (/^found/.test(place)) return `${place.charAt(0).toUpperCase()}${place.slice(1)}.`;
  return `From: ${place}.`;
}
