import { Button } from "@fluentui/react-components";
import { FactsForm } from "../FactsForm/FactsForm";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { OthersForm } from "../OthersForm/OthersForm";
import { StepHeading } from "../StepHeading/StepHeading";

/** What is known of single holders: for Rule 144 and the cap, and who holds shares without selling. */
export function HolderFactsForm({ onDone }: { readonly onDone: () => void }): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  return (
    <div className={styles.root}>
      <StepHeading>Affiliates and other holders</StepHeading>
      <FactsForm />
      <OthersForm />
      <div className={styles.buttons}><Button onClick={onDone}>Back to what can be sold</Button></div>
    </div>
  );
}
