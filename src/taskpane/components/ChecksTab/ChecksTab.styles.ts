import { makeStyles } from "@fluentui/react-components";

export const useChecksTabStyles = makeStyles({ line: { margin: 0 }, again: { alignSelf: "flex-start" } });
