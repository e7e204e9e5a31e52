import { makeStyles, tokens } from "@fluentui/react-components";

export const useReleaseFieldsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, paddingInlineStart: tokens.spacingHorizontalM },
  release: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  date: { flexGrow: 1, flexBasis: "140px", minWidth: 0 },
  percent: { flexBasis: "84px", minWidth: 0 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  add: { alignSelf: "flex-start" },
});
