import { Button, Checkbox, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { formatShares } from "../../../core/exact/formatShares";
import { LIST_FIELDS, type ListField } from "../../../filing/list/listFields";
import type { ListSource } from "../../path/pathState";
import { countOf } from "../../text/counts";
import { sourceLine } from "../../text/wording";
import { FindingList } from "../FindingList/FindingList";
import { ListPreview } from "../ListPreview/ListPreview";
import { SelectField } from "../SelectField/SelectField";
import { useMappingFormStyles } from "./MappingForm.styles";
import { useMappingForm } from "./useMappingForm";

const MAIN: readonly ListField[] = ["name", "offered", "held", "acquirable"];
const MORE = (Object.keys(LIST_FIELDS) as ListField[]).filter((field) => !MAIN.includes(field));

/** What each column of the list is taken for; the person can change it, and sees at once what is read. */
export function MappingForm({ list }: { readonly list: ListSource }): React.JSX.Element {
  const styles = useMappingFormStyles();
  const form = useMappingForm(list);
  const column = (field: ListField): React.JSX.Element => (
    <SelectField key={field} label={LIST_FIELDS[field].label} value={String(list.mapping.columns[field] ?? "")} options={[{ value: "", title: MAIN.includes(field) ? "Choose a column" : "None" }, ...form.columns]} onChoose={(value) => form.chooseColumn(field, value)} />
  );
  return (
    <form className={styles.root} onSubmit={(event) => { event.preventDefault(); form.goOn(); }} noValidate>
      <Text as="p" className={styles.line}><strong>{sourceLine(list.record)}</strong>{list.grid.sheet ? `, sheet “${list.grid.sheet}”` : ""}: {countOf(list.grid.rows.length, "row")}.</Text>
      {list.grid.otherSheets.length > 0 && <Text as="p" className={styles.line}>Other sheets are not read: {list.grid.otherSheets.join(", ")}.</Text>}
      <ListPreview list={list} />
      <SelectField label="Heading row" value={String(list.mapping.headerRow ?? "")} options={[{ value: "", title: "The list has no headings" }, ...form.headerRows]} onChoose={form.chooseHeader} />
      <fieldset className={styles.columns}>
        <legend className={styles.legend}>Which column holds what</legend>
        {MAIN.map(column)}
        <details open={form.moreInUse}>
          <summary className={styles.summary}>More columns</summary>
          <div className={styles.more}>{MORE.map(column)}</div>
        </details>
      </fieldset>
      {form.asksAboutRepeats && (
        <Field label="A holder stands on several rows">
          <RadioGroup value={list.options.repeatedHolders} onChange={(_event, data) => form.chooseRepeats(data.value)}>
            <Radio value="combine" label="Add the accounts of one holder together, and keep them on a sheet “Accounts”" />
            <Radio value="keepApart" label="Keep each row as a holder of its own" />
          </RadioGroup>
        </Field>
      )}
      {form.asksAboutFractions && <Checkbox checked={list.options.fractions === "roundDown"} onChange={(_event, data) => form.chooseFractions(data.checked === true)} label="Round fractions down to whole shares" />}
      <FindingList findings={form.findings} label="What to settle in the list" />
      <div role="status" aria-live="polite">{form.ready && <Text as="p" className={styles.line}>{formatShares(form.holders)} {form.holders === 1 ? "selling stockholder" : "selling stockholders"} can be read.</Text>}</div>
      <Button type="submit" appearance="primary" disabledFocusable={!form.ready}>Continue to Terms</Button>
    </form>
  );
}
