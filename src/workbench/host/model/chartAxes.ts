import { HostObject } from "../protocol/hostError";
import type { Charted } from "./chartParts";
import type { AxisRecord } from "./chartRecord";

type Axis = "categoryAxis" | "valueAxis";

export class ChartAxes extends HostObject {
  constructor(private readonly chart: Charted) { super(); }
  get CategoryAxis(): ChartAxis { return new ChartAxis(this.chart, "categoryAxis"); }
  get ValueAxis(): ChartAxis { return new ChartAxis(this.chart, "valueAxis"); }
}

export class ChartAxis extends HostObject {
  static readonly scalars = ["Minimum", "Maximum", "MajorUnit", "NumberFormat", "Visible", "CategoryType"];
  constructor(private readonly chart: Charted, private readonly axis: Axis) { super(); }
  readonly record = (): AxisRecord => this.chart.record()[this.axis] ?? {};
  readonly change = (change: AxisRecord): void => this.chart.change({ [this.axis]: { ...this.record(), ...change } });

  get Title(): ChartAxisTitle { return new ChartAxisTitle(this); }
  get MajorGridlines(): ChartGridlines { return new ChartGridlines(this, this.axis === "valueAxis"); }
  get NumberFormat(): string { return this.record().numberFormat ?? "General"; }
  set NumberFormat(numberFormat: string) { this.change({ numberFormat }); }
  get Minimum(): number | "" { return this.record().minimum ?? ""; }
  set Minimum(minimum: number | "") { this.change({ minimum: minimum === "" ? undefined : minimum }); }
  get Maximum(): number | "" { return this.record().maximum ?? ""; }
  set Maximum(maximum: number | "") { this.change({ maximum: maximum === "" ? undefined : maximum }); }
  get MajorUnit(): number | "" { return this.record().majorUnit ?? ""; }
  set MajorUnit(majorUnit: number | "") { this.change({ majorUnit: majorUnit === "" ? undefined : majorUnit }); }
  get CategoryType(): string { return this.record().categoryType ?? "Automatic"; }
  set CategoryType(categoryType: string) { this.change({ categoryType }); }
  get Visible(): boolean { return this.record().visible ?? true; }
  set Visible(visible: boolean) { this.change({ visible }); }
}

interface AxisPart {
  readonly record: () => AxisRecord;
  readonly change: (change: AxisRecord) => void;
}

export class ChartAxisTitle extends HostObject {
  static readonly scalars = ["Text", "Visible"];
  constructor(private readonly axis: AxisPart) { super(); }
  get Text(): string { return this.axis.record().title ?? ""; }
  set Text(title: string) { this.axis.change({ title, titleVisible: true }); }
  get Visible(): boolean { return this.axis.record().titleVisible ?? this.axis.record().title !== undefined; }
  set Visible(titleVisible: boolean) { this.axis.change({ titleVisible }); }
}

export class ChartGridlines extends HostObject {
  static readonly scalars = ["Visible"];
  constructor(private readonly axis: AxisPart, private readonly otherwise: boolean) { super(); }
  get Visible(): boolean { return this.axis.record().majorGridlines ?? this.otherwise; }
  set Visible(majorGridlines: boolean) { this.axis.change({ majorGridlines }); }
}
