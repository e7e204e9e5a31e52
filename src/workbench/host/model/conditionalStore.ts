import type { IStyleBase } from "@univerjs/core";
import { type Box, columnName, fromUniver, toUniver } from "./address";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export interface ConditionalStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly numberFormat?: string;
}
export interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}
/** A conditional format, under `cf/ID`; once its rule is complete, its cells are Univer's, which moves them with the rows. */
export interface ConditionalRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly type: string;
  /** The cells as they were when it was added. */
  readonly box: Box;
  readonly formula?: string;
  readonly cellValue?: CellValueRule;
  readonly style?: ConditionalStyle;
  readonly stopIfTrue?: boolean;
}

export class ConditionalStore {
  constructor(private readonly book: Workbook) {}

  ids(sheet: Worksheet): string[] {
    return this.book.held.keys("cf").map((key) => key.slice(3)).filter((id) => this.get(id)?.sheetId === sheet.Id && (!this.isComplete(id) || this.rule(sheet, id)));
  }
  get(id: string): ConditionalRecord | undefined { return this.book.held.get<ConditionalRecord>(`cf/${id}`); }
  /** The formula as it is now: it moves with the cells. */
  formula(sheet: Worksheet, id: string): string | undefined {
    const rule = this.rule(sheet, id)?.rule;
    const shown = rule && "value" in rule && typeof rule.value === "string" ? rule.value : undefined;
    return this.get(id)?.type === "Custom" ? shown ?? this.get(id)?.formula : undefined;
  }
  boxes(sheet: Worksheet, id: string): Box[] {
    const rule = this.rule(sheet, id);
    if (rule) return rule.ranges.map((range) => fromUniver(range));
    const record = this.get(id);
    return record ? [record.box] : [];
  }

  add(sheet: Worksheet, box: Box, type: string): string {
    const id = `{${this.book.guid()}}`;
    this.book.held.set(`cf/${id}`, { id, sheetId: sheet.Id, type, box });
    return id;
  }

  set(sheet: Worksheet, record: ConditionalRecord): void {
    this.book.steps.asOne(() => {
      const boxes = this.boxes(sheet, record.id);
      this.book.held.set(`cf/${record.id}`, record);
      const formula = univerFormula(record, boxes[0]!);
      if (!formula) return;
      const { AddCfCommand, SetCfCommand, CFRuleType, CFSubRuleType } = this.cf;
      const config = { cfId: record.id, ranges: boxes.map((box) => toUniver(box)), stopIfTrue: record.stopIfTrue ?? false, rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: univerStyle(record.style ?? {}) } };
      const shown = this.rule(sheet, record.id);
      this.run(shown ? SetCfCommand.id : AddCfCommand.id, sheet, { rule: config, ...(shown ? { cfId: record.id } : {}) });
    });
  }

  remove(sheet: Worksheet, id: string): void {
    this.book.steps.asOne(() => {
      if (this.rule(sheet, id)) this.run(this.cf.DeleteCfCommand.id, sheet, { cfId: id });
      this.book.held.set(`cf/${id}`, null);
    });
  }

  private isComplete(id: string): boolean { return univerFormula(this.get(id)!, { r: 0, c: 0, nr: 1, nc: 1 }) !== null; }
  private rule(sheet: Worksheet, id: string) {
    return this.book.engine.injector.get(this.cf.ConditionalFormattingRuleModel).getRule(this.book.f.getId(), sheet.Id, id) ?? null;
  }
  private run(command: string, sheet: Worksheet, params: Record<string, unknown>): void {
    this.book.engine.commands.syncExecuteCommand(command, { unitId: this.book.f.getId(), subUnitId: sheet.Id, ...params });
  }
  private get cf() { return this.book.engine.U.conditionalFormatting; }
}

const COMPARISONS: Readonly<Record<string, string>> = { EqualTo: "=", NotEqualTo: "<>", GreaterThan: ">", LessThan: "<", GreaterThanOrEqual: ">=", LessThanOrEqual: "<=" };

/** The rule as one formula for the block's first cell; null while something is missing. */
function univerFormula(record: ConditionalRecord, box: Box): string | null {
  if (record.type === "Custom") return record.formula ?? null;
  if (!record.cellValue) return null;
  const cell = `${columnName(box.c)}${box.r + 1}`;
  const { operator, formula1, formula2 } = record.cellValue;
  const [one, two] = [formula1, formula2 ?? ""].map((formula) => String(formula).replace(/^=/, ""));
  if (operator === "Between") return `=AND(${cell}>=${one},${cell}<=${two})`;
  if (operator === "NotBetween") return `=OR(${cell}<${one},${cell}>${two})`;
  return `=${cell}${COMPARISONS[operator] ?? "="}${one}`;
}

function univerStyle(style: ConditionalStyle): IStyleBase {
  return {
    ...(style.fill ? { bg: { rgb: style.fill } } : {}), ...(style.color ? { cl: { rgb: style.color } } : {}),
    ...(style.bold !== undefined ? { bl: style.bold ? 1 : 0 } : {}), ...(style.italic !== undefined ? { it: style.italic ? 1 : 0 } : {}),
    ...(style.underline ? { ul: { s: 1 } } : {}), ...(style.strike ? { st: { s: 1 } } : {}),
  };
}
