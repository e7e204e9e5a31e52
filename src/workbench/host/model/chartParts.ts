import { HostObject } from "../protocol/hostError";
import type { ChartRecord } from "./chartRecord";

export interface Charted {
  readonly record: () => ChartRecord;
  readonly change: (change: Partial<ChartRecord>) => void;
}

export class ChartTitle extends HostObject {
  static readonly scalars = ["Text", "Visible"];
  constructor(private readonly chart: Charted) { super(); }
  get Text(): string { return this.chart.record().title ?? ""; }
  set Text(title: string) { this.chart.change({ title, titleVisible: true }); }
  get Visible(): boolean { return this.chart.record().titleVisible ?? true; }
  set Visible(titleVisible: boolean) { this.chart.change({ titleVisible }); }
}

export class ChartLegend extends HostObject {
  static readonly scalars = ["Visible", "Position"];
  constructor(private readonly chart: Charted) { super(); }
  get Visible(): boolean { return this.chart.record().legendVisible ?? true; }
  set Visible(legendVisible: boolean) { this.chart.change({ legendVisible }); }
  get Position(): string { return this.chart.record().legendPosition ?? "Bottom"; }
  set Position(legendPosition: string) { this.chart.change({ legendPosition }); }
}
