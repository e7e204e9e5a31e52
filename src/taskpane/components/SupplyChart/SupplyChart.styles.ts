import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const useSupplyChartStyles = makeStyles({
  root: { width: "100%", maxWidth: "420px", height: "auto", display: "block" },
  axis: { fill: "none", strokeWidth: "1px", stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: "CanvasText" } },
  line: { fill: "none", strokeWidth: "2px", stroke: tokens.colorCompoundBrandStroke, [FORCED]: { stroke: "CanvasText" } },
  dot: { fill: tokens.colorCompoundBrandStroke, [FORCED]: { fill: "CanvasText" } },
  day: { fill: "none", strokeWidth: "1px", strokeDasharray: "3 3", stroke: tokens.colorNeutralForeground1, [FORCED]: { stroke: "Highlight" } },
});
