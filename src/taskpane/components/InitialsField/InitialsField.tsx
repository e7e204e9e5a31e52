import { Field, Input } from "@fluentui/react-components";
import { usePane } from "../../pane/paneContext";

/** Who decides, for the record of changes; asked once on a computer. */
export function InitialsField(): React.JSX.Element {
  const { state: { initials }, dispatch } = usePane();
  return (
    <Field label="Your initials" hint="For the sheet Changes of this workbook; kept on this computer for the next time. May stay empty.">
      <Input value={initials} autoComplete="off" onChange={(_event, data) => dispatch({ type: "initialsTyped", initials: data.value })} />
    </Field>
  );
}
