import type { AnchorPoint, FileChart } from "../types/chartFile";
import type { FileSheet } from "../types/sheetFile";
import { CHART, CONTENT, DRAWING, DRAWING_MAIN, RELATION, RELATIONS } from "../xml/names";
import { xml, XML_HEAD } from "../xml/writeXml";
import { chartPart } from "./chartPart";
import { relateKept } from "./keptParts";
import type { PackageWriter } from "./packageWriter";

const pointXml = (name: string, point: AnchorPoint): string => xml(name, {}, xml("xdr:col", {}, String(point.column)), xml("xdr:colOff", {}, String(point.columnOffset)), xml("xdr:row", {}, String(point.row)), xml("xdr:rowOff", {}, String(point.rowOffset)));

function chartAnchorXml(chart: FileChart, id: number, relation: string): string {
  return xml(
    "xdr:twoCellAnchor",
    {},
    pointXml("xdr:from", chart.from),
    pointXml("xdr:to", chart.to),
    xml(
      "xdr:graphicFrame",
      { macro: "" },
      xml("xdr:nvGraphicFramePr", {}, xml("xdr:cNvPr", { id, name: chart.name, descr: chart.description }), xml("xdr:cNvGraphicFramePr", {})),
      xml("xdr:xfrm", {}, xml("a:off", { x: 0, y: 0 }), xml("a:ext", { cx: 0, cy: 0 })),
      xml("a:graphic", {}, xml("a:graphicData", { uri: CHART }, xml("c:chart", { "xmlns:c": CHART, "r:id": relation }))),
    ),
    xml("xdr:clientData", {}),
  );
}

/** Adds the sheet's drawing with its charts and whatever else stood in it; null where there is nothing to draw. */
export function drawingPart(sheet: FileSheet, pack: PackageWriter): string | null {
  const anchors = sheet.kept.anchors ?? [];
  if (sheet.charts.length === 0 && anchors.length === 0) return null;
  const path = pack.free("xl/drawings/drawing");
  pack.add(path, CONTENT.drawing, "");
  relateKept(path, sheet.kept.anchorRelations ?? [], pack);
  const charts = sheet.charts.map((chart, index) => {
    const chartPath = pack.free("xl/charts/chart");
    pack.add(chartPath, CONTENT.chart, chartPart(chart));
    // Ids far above those of carried-along shapes, so that no two are the same.
    return chartAnchorXml(chart, (anchors.length > 0 ? 100000 : 2) + index, pack.relate(path, RELATION.chart, chartPath));
  });
  pack.add(path, CONTENT.drawing, XML_HEAD + xml("xdr:wsDr", { "xmlns:xdr": DRAWING, "xmlns:a": DRAWING_MAIN, "xmlns:r": RELATIONS }, ...anchors, ...charts));
  return path;
}
