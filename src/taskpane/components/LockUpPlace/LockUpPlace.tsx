import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { LockUpsProvider } from "../../lockUps/lockUpsContext";
import { AgreementForm } from "../AgreementForm/AgreementForm";
import { FailureNote } from "../FailureNote/FailureNote";
import { HolderFactsForm } from "../HolderFactsForm/HolderFactsForm";
import { LockUpOverview } from "../LockUpOverview/LockUpOverview";
import { RoadsForm } from "../RoadsForm/RoadsForm";
import { useLongWork } from "../WorkingNote/useLongWork";
import { WorkingNote } from "../WorkingNote/WorkingNote";
import { useLockUpPlaceStyles } from "./LockUpPlace.styles";
import { useSeenFailure } from "./useSeenFailure";
import { useLockUpPlace, type LockUpSource } from "./useLockUpPlace";

/** What stands on the tab: the answer with all that it rests on, or one form. */
export type LockUpScreen = { readonly kind: "overview" } | { readonly kind: "agreement"; readonly index: number | null } | { readonly kind: "roads" } | { readonly kind: "holders" };

const OVERVIEW: LockUpScreen = { kind: "overview" };

/** What can be sold, and when: the answer first, below it the lock-ups, the sales and the roads that it rests on. */
export default function LockUpPlace({ source }: { readonly source: LockUpSource }): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const { lockUps, problem, readAgain } = useLockUpPlace(source);
  const [screen, setScreen] = useState<LockUpScreen>(OVERVIEW);
  const [isBack, setBack] = useState(false);
  const isLong = useLongWork();
  const { note, hasFailed } = useSeenFailure();
  const open = (next: LockUpScreen): void => { setBack(next.kind === "overview"); setScreen(next); };
  const back = (): void => open(OVERVIEW);
  if (problem !== null) return <><FailureNote /><Text as="p" className={styles.line}>{problem}</Text><div className={styles.buttons}><Button onClick={readAgain}>Read again</Button></div></>;
  if (!lockUps) return <><FailureNote /><Text as="p" className={styles.line}>The lock-ups are being read.</Text></>;
  return (
    <LockUpsProvider value={lockUps}>
      {hasFailed && <div ref={note}><FailureNote /></div>}
      {isLong && <WorkingNote />}
      {screen.kind === "overview" && <LockUpOverview name={nameOf(source)} isBack={isBack} open={open} />}
      {screen.kind === "agreement" && <AgreementForm index={screen.index} onDone={back} />}
      {screen.kind === "roads" && <RoadsForm onDone={back} />}
      {screen.kind === "holders" && <HolderFactsForm onDone={back} />}
    </LockUpsProvider>
  );
}

function nameOf(source: LockUpSource): string {
  return source.table.offering.issuer || (source.kind === "inserted" ? source.name : "This table");
}
