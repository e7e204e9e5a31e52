import { fail, HostObject } from "../protocol/hostError";
import { ChartAxes } from "./chartAxes";
import { ChartLegend, ChartTitle } from "./chartParts";
import { type ChartRecord, seriesOf } from "./chartRecord";
import { ChartSeriesCollection } from "./chartSeries";
import { Collection } from "./collection";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

const TYPES = ["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked", "Line", "LineMarkers", "Area", "AreaStacked"];

export class Charts extends Collection<Chart> {
  constructor(private readonly sheet: Worksheet) { super(); }
  Items(): Chart[] {
    return this.sheet.book.held.keys("chart").filter((key) => this.sheet.book.held.get<ChartRecord>(key)!.sheetId === this.sheet.Id).map((key) => new Chart(this.sheet, key.slice("chart/".length)));
  }
  Add(type: string, source: Range, seriesBy = "Auto"): Chart {
    const given = TYPES.find((name) => name.toLowerCase() === type.toLowerCase()) ?? fail("ApiNotFound", `Charts of type ${type} are not modelled by the simulated host.`);
    const { book } = this.sheet;
    this.sheet.refuse("allowEditObjects");
    const id = `{${book.guid()}}`;
    const names = this.Items().map((chart) => chart.Name);
    let n = 1;
    while (names.includes(`Chart ${n}`)) n++;
    const record: ChartRecord = { id, sheetId: this.sheet.Id, name: `Chart ${n}`, type: given, left: 48, top: 15, width: 360, height: 216, series: seriesOf(source, seriesBy, given) };
    book.held.set(`chart/${id}`, record);
    return new Chart(this.sheet, id);
  }
}

/** Excel.Chart: kept and written to the file; the workbench's grid does not draw it. */
export class Chart extends HostObject {
  static readonly scalars = ["Id", "Name", "ChartType", "Left", "Top", "Width", "Height"];
  constructor(private readonly sheet: Worksheet, readonly _Id: string) { super(); }
  readonly record = (): ChartRecord => this.sheet.book.held.get<ChartRecord>(`chart/${this._Id}`) ?? fail("ItemNotFound");
  readonly change = (change: Partial<ChartRecord>): void => {
    this.sheet.refuse("allowEditObjects");
    this.sheet.book.held.set(`chart/${this._Id}`, { ...this.record(), ...change });
  };

  get Id(): string { return this._Id; }
  get Worksheet(): Worksheet { return this.sheet; }
  get Name(): string { return this.record().name; }
  set Name(name: string) { this.change({ name }); }
  get ChartType(): string { return this.record().type; }
  set ChartType(type: string) { this.change({ type: TYPES.find((name) => name.toLowerCase() === type.toLowerCase()) ?? fail("ApiNotFound", `Charts of type ${type} are not modelled by the simulated host.`) }); }
  get Left(): number { return this.record().left; }
  set Left(left: number) { this.change({ left }); }
  get Top(): number { return this.record().top; }
  set Top(top: number) { this.change({ top }); }
  get Width(): number { return this.record().width; }
  set Width(width: number) { this.change({ width }); }
  get Height(): number { return this.record().height; }
  set Height(height: number) { this.change({ height }); }
  get Title(): ChartTitle { return new ChartTitle(this); }
  get Legend(): ChartLegend { return new ChartLegend(this); }
  get Axes(): ChartAxes { return new ChartAxes(this); }
  get Series(): ChartSeriesCollection { return new ChartSeriesCollection(this); }

  SetData(source: Range, seriesBy = "Auto"): void { this.change({ series: seriesOf(source, seriesBy, this.ChartType) }); }
  /** From the start cell's corner to the end cell's; with a start alone the chart keeps its size. */
  SetPosition(start: Range | string, end: Range | string | null = null): void {
    const from = typeof start === "string" ? this.sheet.GetRange(start) : start;
    const to = end === null ? null : typeof end === "string" ? this.sheet.GetRange(end) : end;
    this.change({ left: from.Left, top: from.Top, ...(to ? { width: to.Left + to.Width - from.Left, height: to.Top + to.Height - from.Top } : {}) });
  }
  Activate(): void { this.sheet.Activate(); }
  Delete(): void {
    this.record();
    this.sheet.book.held.set(`chart/${this._Id}`, null);
  }
}
