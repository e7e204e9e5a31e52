import { makeStyles, tokens } from "@fluentui/react-components";

export const useTransferScreenStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  figures: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  leave: { alignSelf: "flex-start" },
});
