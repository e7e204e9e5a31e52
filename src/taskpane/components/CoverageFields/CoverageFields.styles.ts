import { makeStyles } from "@fluentui/react-components";

export const useCoverageFieldsStyles = makeStyles({ choices: { flexWrap: "wrap" } });
