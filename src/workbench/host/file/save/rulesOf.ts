import type { ISheetDataValidationRule } from "@univerjs/core";
import { fromUniver, type Box } from "../../model/address";
import type { ConditionalRecord, ConditionalStyle } from "../../model/conditionalStore";
import type { Worksheet } from "../../model/worksheet";
import { blockName, cellName } from "../cellReference";
import { compact } from "../read/readStyles";
import { serialOfIsoDate } from "../read/serialOfIsoDate";
import type { FileConditionalFormat, FileDataValidation, FileHyperlink } from "../types/sheetFile";
import type { FileDifference } from "../types/styleFile";

const bare = (formula: string | undefined): string => (formula ?? "").replace(/^=/, "");
const refOf = (boxes: readonly Box[]): string => boxes.map(({ r, c, nr, nc }) => blockName({ top: r, left: c, bottom: r + nr - 1, right: c + nc - 1 })).join(" ");

function differenceOf(style: ConditionalStyle): FileDifference {
  const font = compact({ bold: style.bold, italic: style.italic, underline: style.underline ? ("single" as const) : undefined, strike: style.strike || undefined, color: style.color });
  return compact<FileDifference>({ numberFormat: style.numberFormat, font, fill: style.fill ? { color: style.fill } : undefined }) ?? {};
}

/** Names of comparisons as the file has them, by those of Office.js. */
export const COMPARISONS: Readonly<Record<string, string>> = { Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan", LessThan: "lessThan", GreaterThanOrEqual: "greaterThanOrEqual", LessThanOrEqual: "lessThanOrEqual" };

function conditionOf(record: ConditionalRecord): { readonly type: string; readonly operator?: string; readonly formulas: readonly string[] } | null {
  if (record.type === "Custom") return record.formula === undefined ? null : { type: "expression", formulas: [bare(record.formula)] };
  const { cellValue } = record;
  if (!cellValue) return null;
  return { type: "cellIs", operator: COMPARISONS[cellValue.operator] ?? "equal", formulas: [cellValue.formula1, ...(cellValue.formula2 === undefined ? [] : [cellValue.formula2])].map((formula) => bare(String(formula))) };
}

export function conditionalFormatsOf(sheet: Worksheet): FileConditionalFormat[] {
  const { conditionalStore } = sheet.book;
  return conditionalStore.ids(sheet).flatMap((id, index): FileConditionalFormat[] => {
    const record = conditionalStore.get(id);
    const condition = record ? conditionOf(record) : null;
    const boxes = conditionalStore.boxes(sheet, id);
    if (!record || !condition || boxes.length === 0) return [];
    return [{ ref: refOf(boxes), rules: [{ ...condition, priority: index + 1, ...(record.stopIfTrue ? { stopIfTrue: true as const } : {}), style: differenceOf(record.style ?? {}) }] }];
  });
}

/** A list of entries stands in quotes in the file; a reference or a number stands as it is. */
function listSource(text: string): string {
  return text.startsWith("=") ? text.slice(1) : `"${text.replace(/"/g, '""')}"`;
}

/** A date stands in the file as its serial: 1900-03-01 would be read as a subtraction there. */
function dateBound(text: string): string {
  const serial = serialOfIsoDate(text, false);
  return serial === null ? bare(text) : String(serial);
}

function validationOf(rule: ISheetDataValidationRule): FileDataValidation {
  const isList = rule.type === "list";
  const type = rule.type === "any" ? "none" : (rule.type as FileDataValidation["type"]);
  const formula = (text: string | undefined): string | undefined => (text === undefined || text === "" ? undefined : isList ? listSource(text) : rule.type === "date" ? dateBound(text) : bare(text));
  const file: FileDataValidation = {
    ref: refOf(rule.ranges.map(fromUniver)),
    type,
    operator: isList || type === "custom" || type === "none" ? undefined : (rule.operator as FileDataValidation["operator"]),
    formula1: formula(rule.formula1),
    formula2: formula(rule.formula2),
    allowBlank: rule.allowBlank === false ? undefined : true,
    hideArrow: isList && rule.showDropDown === false ? true : undefined,
    errorStyle: rule.errorStyle === 0 ? "information" : rule.errorStyle === 2 ? "warning" : undefined,
    showError: rule.showErrorMessage === false ? undefined : true,
    errorTitle: rule.errorTitle || undefined,
    error: rule.error || undefined,
    showPrompt: rule.showInputMessage === false ? undefined : true,
    promptTitle: rule.promptTitle || undefined,
    prompt: rule.prompt || undefined,
  };
  return compact(file) ?? file;
}

export function dataValidationsOf(sheet: Worksheet): FileDataValidation[] {
  const { engine } = sheet.book;
  const model = engine.injector.get(engine.U.dataValidation.SheetDataValidationModel);
  return model.getRules(engine.book.getId(), sheet.Id).filter((rule) => rule.ranges.length > 0).map(validationOf);
}

export function hyperlinksOf(sheet: Worksheet): FileHyperlink[] {
  const links: FileHyperlink[] = [];
  sheet.model.getCellMatrix().forValue((row, column, cell) => {
    const link = cell?.custom ? sheet.cells.extras(row, column).hyperlink : undefined;
    if (!link || (!link.address && !link.documentReference)) return;
    const file: FileHyperlink = { ref: cellName(row, column), target: link.address || undefined, location: link.documentReference || undefined, tooltip: link.screenTip || undefined, display: link.textToDisplay || undefined };
    links.push(compact(file) ?? file);
  });
  return links;
}
