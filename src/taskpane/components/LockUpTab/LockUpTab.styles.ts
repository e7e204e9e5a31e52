import { makeStyles } from "@fluentui/react-components";

export const useLockUpTabStyles = makeStyles({ line: { margin: 0, overflowWrap: "anywhere" } });
