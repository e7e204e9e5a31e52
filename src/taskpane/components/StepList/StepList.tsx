import { mergeClasses } from "@fluentui/react-components";
import { usePane } from "../../pane/paneContext";
import { canOpen } from "../../path/pathReducer";
import { STEPS } from "../../path/pathState";
import { stepName } from "../../text/wording";
import { useStepListStyles } from "./StepList.styles";

/** The four steps, always in sight; those behind can be walked back to. */
export function StepList(): React.JSX.Element {
  const styles = useStepListStyles();
  const { path, dispatchPath } = usePane();
  return (
    <nav aria-label="Steps">
      <ol className={styles.list}>
        {STEPS.map((step, at) => {
          const here = step === path.step;
          const open = canOpen(path, step);
          const name = stepName(step, path.refreshing !== null);
          return (
            <li key={step} className={styles.item}>
              <button type="button" data-number={at + 1} aria-label={`Step ${at + 1}: ${name}`} className={mergeClasses(styles.step, here && styles.here, !open && styles.ahead)} aria-current={here ? "step" : undefined} aria-disabled={!open} onClick={() => dispatchPath({ type: "stepped", to: step })}>
                {name}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
