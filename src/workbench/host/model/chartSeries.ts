import { fail, HostObject } from "../protocol/hostError";
import { hexColor } from "./color";
import { Collection } from "./collection";
import type { Charted } from "./chartParts";
import { referenceTo, type SeriesRecord } from "./chartRecord";
import type { Range } from "./range";

export class ChartSeriesCollection extends Collection<ChartSeries> {
  constructor(private readonly chart: Charted) { super(); }
  Items(): ChartSeries[] { return this.chart.record().series.map((_, index) => new ChartSeries(this.chart, index)); }
  Add(name?: string, index?: number): ChartSeries {
    const series = [...this.chart.record().series];
    const at = index ?? series.length;
    series.splice(at, 0, { ...(name ? { name } : {}), values: "" });
    this.chart.change({ series });
    return new ChartSeries(this.chart, at);
  }
}

export class ChartSeries extends HostObject {
  static readonly scalars = ["Name", "ChartType", "AxisGroup", "HasDataLabels", "GapWidth"];
  constructor(private readonly chart: Charted, private readonly index: number) { super(); }
  readonly record = (): SeriesRecord => this.chart.record().series[this.index] ?? fail("ItemNotFound");
  readonly change = (change: Partial<SeriesRecord>): void => this.chart.change({ series: this.chart.record().series.map((series, index) => (index === this.index ? { ...series, ...change } : series)) });

  get Name(): string { return this.record().name ?? `Series${this.index + 1}`; }
  set Name(name: string) { this.change({ name }); }
  get ChartType(): string { return this.record().type ?? this.chart.record().type; }
  set ChartType(type: string) { this.change({ type }); }
  get AxisGroup(): string { return this.record().axisGroup ?? "Primary"; }
  set AxisGroup(axisGroup: string) { this.change({ axisGroup: axisGroup === "Secondary" ? "Secondary" : "Primary" }); }
  get HasDataLabels(): boolean { return this.record().hasDataLabels ?? false; }
  set HasDataLabels(hasDataLabels: boolean) { this.change({ hasDataLabels }); }
  get GapWidth(): number { return this.record().gapWidth ?? 150; }
  set GapWidth(gapWidth: number) { this.change({ gapWidth }); }
  get Format(): ChartSeriesFormat { return new ChartSeriesFormat(this); }
  /** ExcelApi 1.15: where the series takes its values or categories from, with "=". */
  GetDimensionDataSourceString(dimension: string): string { return (dimension === "Categories" ? this.record().categories : this.record().values) ?? ""; }
  SetValues(range: Range): void { this.change({ values: referenceTo(range) }); }
  SetXAxisValues(range: Range): void { this.change({ categories: referenceTo(range) }); }
  Delete(): void { this.chart.change({ series: this.chart.record().series.filter((_, index) => index !== this.index) }); }
}

interface SeriesPart {
  readonly record: () => SeriesRecord;
  readonly change: (change: Partial<SeriesRecord>) => void;
}

export class ChartSeriesFormat extends HostObject {
  constructor(private readonly series: SeriesPart) { super(); }
  get Fill(): ChartFill { return new ChartFill(this.series); }
  get Line(): ChartLineFormat { return new ChartLineFormat(this.series); }
}

export class ChartFill extends HostObject {
  constructor(private readonly series: SeriesPart) { super(); }
  SetSolidColor(color: string): void { this.series.change({ color: hexColor(color, "#000000") }); }
  Clear(): void { this.series.change({ color: undefined }); }
}

export class ChartLineFormat extends HostObject {
  static readonly scalars = ["Color"];
  constructor(private readonly series: SeriesPart) { super(); }
  get Color(): string { return this.series.record().lineColor ?? ""; }
  set Color(color: string) { this.series.change({ lineColor: hexColor(color, "#000000") }); }
  Clear(): void { this.series.change({ lineColor: undefined }); }
}
