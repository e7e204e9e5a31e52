import type { ISheetDataValidationRule } from "@univerjs/core";
import { fail, HostObject } from "../protocol/hostError";
import { a1, type Box, fromUniver, intersection, quoteSheet, toUniver } from "./address";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

interface Basic {
  readonly formula1: string | number | Range;
  readonly formula2?: string | number | Range;
  readonly operator: string;
}
/** Excel.DataValidationRule: one of its members is set. */
export interface ValidationRule {
  readonly list?: { readonly source: string | Range; readonly inCellDropDown: boolean };
  readonly wholeNumber?: Basic;
  readonly decimal?: Basic;
  readonly date?: Basic;
  readonly time?: Basic;
  readonly textLength?: Basic;
  readonly custom?: { readonly formula: string };
}
const KINDS = { list: "list", wholeNumber: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength", custom: "custom" } as const;
type Kind = keyof typeof KINDS;
const TYPE_NAMES: Readonly<Record<string, string>> = { list: "List", whole: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength", custom: "Custom" };
const OPERATORS: Readonly<Record<string, string>> = { Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan", LessThan: "lessThan", GreaterThanOrEqualTo: "greaterThanOrEqual", LessThanOrEqualTo: "lessThanOrEqual" };
const STYLES = ["Information", "Stop", "Warning"];

/** Excel.DataValidation of a range. Univer holds the rules, checks what a person types, and moves them with the rows. */
export class DataValidation extends HostObject {
  static readonly scalars = ["Type", "Rule", "ErrorAlert", "Prompt", "IgnoreBlanks"];
  constructor(private readonly sheet: Worksheet, private readonly box: Box) { super(); }

  /** Of several cells: "Inconsistent" where they have different rules, "MixedCriteria" where only some have one. */
  get Type(): string {
    const rules = this.rulesHere();
    if (rules.length > 1) return "Inconsistent";
    const [rule] = rules;
    if (!rule) return "None";
    const { r, c, nr, nc } = this.sheet.reach(this.box);
    const covered = rule.ranges.reduce((sum, range) => sum + (intersection(fromUniver(range), { r, c, nr, nc })?.nr ?? 0) * (intersection(fromUniver(range), { r, c, nr, nc })?.nc ?? 0), 0);
    return covered < nr * nc ? "MixedCriteria" : TYPE_NAMES[rule.type] ?? "None";
  }
  get Rule(): ValidationRule {
    const rule = this.current;
    const kind = rule && (Object.keys(KINDS) as Kind[]).find((name) => KINDS[name] === rule.type);
    if (!rule || !kind) return {};
    if (kind === "custom") return { custom: { formula: rule.formula1 ?? "" } };
    if (kind === "list") return { list: { source: rule.formula1 ?? "", inCellDropDown: rule.showDropDown ?? true } };
    const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator) ?? "Between";
    return { [kind]: { formula1: plain(rule.formula1), ...(rule.formula2 ? { formula2: plain(rule.formula2) } : {}), operator } };
  }
  set Rule(rule: ValidationRule) {
    const kind = (Object.keys(KINDS) as Kind[]).find((name) => rule[name]) ?? fail("InvalidArgument");
    this.replace({ ...this.options, type: KINDS[kind], ...this.formulas(kind, rule) } as Partial<ISheetDataValidationRule>);
  }
  get IgnoreBlanks(): boolean { return this.current?.allowBlank ?? true; }
  set IgnoreBlanks(allowBlank: boolean) { this.change({ allowBlank }); }
  get ErrorAlert(): Record<string, unknown> {
    const rule = this.current;
    return { message: rule?.error ?? "", title: rule?.errorTitle ?? "", showAlert: rule?.showErrorMessage ?? true, style: STYLES[rule?.errorStyle ?? 1] };
  }
  set ErrorAlert(alert: Record<string, unknown>) {
    this.change({ error: String(alert.message ?? ""), errorTitle: String(alert.title ?? ""), showErrorMessage: alert.showAlert !== false, errorStyle: Math.max(0, STYLES.indexOf(String(alert.style ?? "Stop"))) });
  }
  get Prompt(): Record<string, unknown> {
    const rule = this.current;
    return { message: rule?.prompt ?? "", title: rule?.promptTitle ?? "", showPrompt: rule?.showInputMessage ?? true };
  }
  set Prompt(prompt: Record<string, unknown>) { this.change({ prompt: String(prompt.message ?? ""), promptTitle: String(prompt.title ?? ""), showInputMessage: prompt.showPrompt !== false }); }
  Clear(): void {
    this.sheet.refuse("allowFormatCells");
    this.run(this.dv.ClearRangeDataValidationCommand.id, { ranges: [toUniver(this.sheet.reach(this.box))] });
  }

  private rulesHere(): ISheetDataValidationRule[] {
    const model = this.sheet.book.engine.injector.get(this.dv.SheetDataValidationModel);
    return model.getRules(this.unitId, this.sheet.Id).filter(({ ranges }) => ranges.some((range) => intersection(fromUniver(range), this.box)));
  }
  /** The rule of the range's first cell. */
  private get current(): ISheetDataValidationRule | null {
    const model = this.sheet.book.engine.injector.get(this.dv.SheetDataValidationModel);
    return model.getRuleByLocation(this.unitId, this.sheet.Id, this.box.r, this.box.c) ?? null;
  }
  private get options(): Partial<ISheetDataValidationRule> {
    const { error, errorTitle, errorStyle, showErrorMessage, prompt, promptTitle, showInputMessage, allowBlank } = this.current ?? {};
    return { error, errorTitle, errorStyle: errorStyle ?? 1, showErrorMessage: showErrorMessage ?? true, prompt, promptTitle, showInputMessage: showInputMessage ?? true, allowBlank: allowBlank ?? true };
  }

  private change(change: Record<string, unknown>): void {
    const { current } = this;
    this.replace({ ...(current ?? { ...this.options, type: "any" }), ...change } as Partial<ISheetDataValidationRule>);
  }
  private replace(rule: Partial<ISheetDataValidationRule>): void {
    this.sheet.refuse("allowFormatCells");
    const ranges = [toUniver(this.sheet.reach(this.box))];
    this.sheet.book.steps.asOne(() => {
      this.run(this.dv.ClearRangeDataValidationCommand.id, { ranges });
      this.run(this.dv.AddSheetDataValidationCommand.id, { rule: { ...rule, uid: this.sheet.book.engine.U.core.generateRandomId(), ranges } });
    });
  }

  private formulas(kind: Kind, rule: ValidationRule): Record<string, unknown> {
    if (kind === "custom") return { formula1: rule.custom!.formula };
    if (kind === "list") return { formula1: this.text(rule.list!.source, true), showDropDown: rule.list!.inCellDropDown };
    const basic = rule[kind] as Basic;
    if (!OPERATORS[basic.operator]) fail("InvalidArgument");
    return { operator: OPERATORS[basic.operator], formula1: this.text(basic.formula1), formula2: basic.formula2 === undefined ? undefined : this.text(basic.formula2) };
  }
  private text(value: string | number | Range, list = false): string {
    if (typeof value === "object") return `=${quoteSheet(value.sheet.Name)}!${a1(value.box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
    return list ? String(value).split(",").map((item) => item.trim()).join(",") : String(value);
  }
  private run(command: string, params: Record<string, unknown>): void {
    this.sheet.book.engine.commands.syncExecuteCommand(command, { unitId: this.unitId, subUnitId: this.sheet.Id, ...params });
  }
  private get dv() { return this.sheet.book.engine.U.dataValidation; }
  private get unitId(): string { return this.sheet.book.f.getId(); }
}

const plain = (text: string | undefined): string | number => (text !== undefined && text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text ?? "");
