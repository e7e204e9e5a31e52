import { Button } from "@fluentui/react-components";
import { usePane } from "../../pane/paneContext";
import { ChangesStep } from "../ChangesStep/ChangesStep";
import { InsertStep } from "../InsertStep/InsertStep";
import { ReviewStep } from "../ReviewStep/ReviewStep";
import { SourceStep } from "../SourceStep/SourceStep";
import { StepList } from "../StepList/StepList";
import { TermsStep } from "../TermsStep/TermsStep";
import { usePathScreenStyles } from "./PathScreen.styles";

const SCREENS = { source: SourceStep, terms: TermsStep, review: ReviewStep, insert: InsertStep } as const;

/** The path from a source to the table: its four steps, and the one that is open. */
export function PathScreen(): React.JSX.Element {
  const styles = usePathScreenStyles();
  const { path, dispatch, dispatchPath } = usePane();
  // A refresh that is left is over; an insert can be gone on with from the first screen.
  const leave = (): void => {
    if (path.refreshing !== null) dispatchPath({ type: "cleared" });
    dispatch({ type: "pathLeft" });
  };
  const Screen = path.step === "insert" && path.refreshing !== null ? ChangesStep : SCREENS[path.step];
  return (
    <>
      <StepList />
      <Screen />
      <Button className={styles.leave} appearance="subtle" onClick={leave}>{path.refreshing === null ? "Leave without inserting" : "Leave without refreshing"}</Button>
    </>
  );
}
