import { makeStyles, tokens } from "@fluentui/react-components";

export const useListPreviewStyles = makeStyles({
  root: { overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke1}`, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  corner: { backgroundColor: tokens.colorNeutralBackground3 },
  letter: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, padding: "2px 6px" },
  cell: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, padding: "2px 6px", maxWidth: "140px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});
