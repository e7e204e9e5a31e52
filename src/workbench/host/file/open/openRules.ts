import { toUniver } from "../../model/address";
import type { ConditionalRecord } from "../../model/conditionalStore";
import type { Worksheet } from "../../model/worksheet";
import { parseBlock } from "../cellReference";
import { COMPARISONS } from "../save/rulesOf";
import type { FileConditionalFormat, FileConditionalRule, FileDataValidation, FileSheet } from "../types/sheetFile";
import { boxOf } from "./openLayout";

const OPERATORS = new Map(Object.entries(COMPARISONS).map(([office, file]) => [file, office]));

/** A rule as the host has it; null for a kind that it does not show, which is carried along for saving. */
function recordOf(rule: FileConditionalRule): Omit<ConditionalRecord, "id" | "sheetId" | "box"> | null {
  const { fill, font, border } = rule.style ?? {};
  const [formula1, formula2] = rule.formulas;
  if (rule.kept !== undefined || border || (fill && fill.pattern !== undefined) || formula1 === undefined) return null;
  const style = { ...(fill?.color ? { fill: fill.color } : {}), ...(font?.color ? { color: font.color } : {}), ...(font?.bold === undefined ? {} : { bold: font.bold }), ...(font?.italic === undefined ? {} : { italic: font.italic }), ...(font?.underline ? { underline: true } : {}), ...(font?.strike ? { strike: true } : {}), ...(rule.style?.numberFormat === undefined ? {} : { numberFormat: rule.style.numberFormat }) };
  const common = { style, ...(rule.stopIfTrue ? { stopIfTrue: true } : {}) };
  if (rule.type === "expression") return { ...common, type: "Custom", formula: `=${formula1}` };
  const operator = OPERATORS.get(rule.operator ?? "");
  return rule.type === "cellIs" && operator ? { ...common, type: "CellValue", cellValue: { operator, formula1: `=${formula1}`, ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }) } } : null;
}

/** Sets the conditional formats that the host models, in the order of their priority, and answers the others. */
export function openConditionalFormats(sheet: Worksheet, file: FileSheet): FileConditionalFormat[] {
  const others: FileConditionalFormat[] = [];
  const rules = file.conditionalFormats.flatMap(({ ref, rules: list }) => list.map((rule) => ({ ref, rule }))).sort((a, b) => a.rule.priority - b.rule.priority);
  for (const { ref, rule } of rules) {
    const record = recordOf(rule);
    const blocks = ref.split(/\s+/).flatMap((part) => parseBlock(part) ?? []);
    if (!record || blocks.length !== 1) {
      others.push({ ref, rules: [rule] });
      continue;
    }
    for (const block of blocks) {
      const id = sheet.book.conditionalStore.add(sheet, sheet.reach(boxOf(block)), record.type);
      const made = sheet.book.conditionalStore.get(id);
      if (made) sheet.book.conditionalStore.set(sheet, { ...made, ...record });
    }
  }
  return others;
}

/** As Univer keeps it: the entries of a list bare, a number as it is, a formula with "=". */
function engineFormula(rule: FileDataValidation, formula: string | undefined): string | undefined {
  if (formula === undefined) return undefined;
  if (rule.type === "list" && /^"(?:[^"]|"")*"$/.test(formula)) return formula.slice(1, -1).replace(/""/g, '"');
  return rule.type !== "list" && rule.type !== "custom" && formula.trim() !== "" && !Number.isNaN(Number(formula)) ? formula : `=${formula}`;
}

export function openDataValidations(sheet: Worksheet, file: FileSheet): void {
  const { engine } = sheet.book;
  for (const rule of file.dataValidations) {
    const ranges = rule.ref.split(/\s+/).flatMap((part) => parseBlock(part) ?? []).map((block) => toUniver(sheet.reach(boxOf(block))));
    if (ranges.length === 0) continue;
    const univer = {
      uid: engine.U.core.generateRandomId(),
      ranges,
      type: rule.type === "none" ? "any" : rule.type,
      operator: rule.operator ?? "between",
      formula1: engineFormula(rule, rule.formula1),
      formula2: engineFormula(rule, rule.formula2),
      allowBlank: rule.allowBlank === true,
      showDropDown: rule.hideArrow !== true,
      errorStyle: rule.errorStyle === "information" ? 0 : rule.errorStyle === "warning" ? 2 : 1,
      showErrorMessage: rule.showError === true,
      errorTitle: rule.errorTitle,
      error: rule.error,
      showInputMessage: rule.showPrompt === true,
      promptTitle: rule.promptTitle,
      prompt: rule.prompt,
    };
    engine.commands.syncExecuteCommand(engine.U.dataValidation.AddSheetDataValidationCommand.id, { unitId: engine.book.getId(), subUnitId: sheet.Id, rule: univer });
  }
}
