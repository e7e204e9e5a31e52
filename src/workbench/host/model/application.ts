import { HostObject } from "../protocol/hostError";
import { calculateAllSoon } from "./calculateAllSoon";
import type { Workbook } from "./workbook";

export class Application extends HostObject {
  static readonly scalars = ["CalculationMode", "CalculationEngineVersion", "CalculationState", "DecimalSeparator", "ThousandsSeparator", "UseSystemSeparators"];
  constructor(private readonly book: Workbook) { super(); }

  /** "Automatic", "AutomaticExceptTables" or "Manual"; this host calculates automatically in each (see BEHAVIOURS.md). */
  get CalculationMode(): string { return this.book.held.get<string>("calculationMode") ?? "Automatic"; }
  set CalculationMode(mode: string) { this.book.held.put("calculationMode", mode); }
  get CalculationEngineVersion(): number { return 191029; }
  get CalculationState(): string { return "Done"; }
  get DecimalSeparator(): string { return "."; }
  get ThousandsSeparator(): string { return ","; }
  get UseSystemSeparators(): boolean { return true; }
  get CultureInfo(): CultureInfo { return new CultureInfo(); }

  Calculate(_calculationType: string): void { calculateAllSoon(this.book.engine); }
  /** One calculation runs per batch in any case, so there is nothing to hold back. */
  SuspendApiCalculationUntilNextSync(): void { return undefined; }
  /** The grid paints between batches in any case. */
  SuspendScreenUpdatingUntilNextSync(): void { return undefined; }
}

export class CultureInfo extends HostObject {
  static readonly scalars = ["Name"];
  get Name(): string { return "en-US"; }
  get NumberFormat(): NumberFormatInfo { return new NumberFormatInfo(); }
  get DatetimeFormat(): DatetimeFormatInfo { return new DatetimeFormatInfo(); }
}

export class NumberFormatInfo extends HostObject {
  static readonly scalars = ["NumberDecimalSeparator", "NumberGroupSeparator"];
  get NumberDecimalSeparator(): string { return "."; }
  get NumberGroupSeparator(): string { return ","; }
}

export class DatetimeFormatInfo extends HostObject {
  static readonly scalars = ["DateSeparator", "LongDatePattern", "LongTimePattern", "ShortDatePattern", "TimeSeparator"];
  get DateSeparator(): string { return "/"; }
  get LongDatePattern(): string { return "dddd, MMMM d, yyyy"; }
  get LongTimePattern(): string { return "h:mm:ss tt"; }
  get ShortDatePattern(): string { return "M/d/yyyy"; }
  get TimeSeparator(): string { return ":"; }
}

/** Whether events are raised at all; `context.runtime.enableEvents`. */
export class Runtime extends HostObject {
  static readonly scalars = ["EnableEvents"];
  constructor(private readonly book: Workbook) { super(); }
  get EnableEvents(): boolean { return this.book.eventsOn; }
  set EnableEvents(on: boolean) { this.book.eventsOn = on; }
}
