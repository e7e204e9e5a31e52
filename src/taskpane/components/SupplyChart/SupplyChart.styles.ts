import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const useSupplyChartStyles = makeStyles({
  root: { width: "100%", maxWidth: "420px", height: "auto", display: "block", forcedColorAdjust: "none" },
  grid: { fill: "none", strokeWidth: "1px", stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: "CanvasText", strokeDasharray: "1 3" } },
  axis: { fill: "none", strokeWidth: "1px", stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: "CanvasText" } },
  area: { fill: tokens.colorBrandBackground2, [FORCED]: { fill: "none" } },
  line: { fill: "none", strokeWidth: "2px", stroke: tokens.colorCompoundBrandStroke, [FORCED]: { stroke: "CanvasText" } },
  dot: { fill: tokens.colorCompoundBrandStroke, [FORCED]: { fill: "CanvasText" } },
  day: { fill: "none", strokeWidth: "1px", strokeDasharray: "3 3", stroke: tokens.colorNeutralForeground1, [FORCED]: { stroke: "Highlight" } },
  text: { fontSize: "11px", fontFamily: "inherit", fontVariantNumeric: "tabular-nums", fill: tokens.colorNeutralForeground2, [FORCED]: { fill: "CanvasText" } },
});
