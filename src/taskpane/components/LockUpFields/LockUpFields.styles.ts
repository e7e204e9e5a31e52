import { makeStyles, tokens } from "@fluentui/react-components";

export const useLockUpFieldsStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, paddingInlineStart: tokens.spacingHorizontalM },
  choice: { alignItems: "flex-start" },
});
