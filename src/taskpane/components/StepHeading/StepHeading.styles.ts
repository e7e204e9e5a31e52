import { makeStyles, tokens } from "@fluentui/react-components";

export const useStepHeadingStyles = makeStyles({
  root: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, ":focus": { outline: "none" } },
});
