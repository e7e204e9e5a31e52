import { makeStyles, tokens } from "@fluentui/react-components";

export const useTrailNoteStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  differs: { margin: 0, borderInlineStartWidth: "3px", borderInlineStartStyle: "solid", borderInlineStartColor: tokens.colorStatusWarningBorder2, paddingInlineStart: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  words: { margin: 0, padding: tokens.spacingHorizontalS, whiteSpace: "pre-wrap", overflowWrap: "anywhere", backgroundColor: tokens.colorNeutralBackground3, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  mark: { backgroundColor: tokens.colorNeutralForeground1, color: tokens.colorNeutralBackground1, fontWeight: tokens.fontWeightSemibold, paddingInline: tokens.spacingHorizontalXXS, "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" } },
});
