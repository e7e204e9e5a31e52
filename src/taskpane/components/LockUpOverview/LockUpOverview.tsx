import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { focusIfHere } from "../../keyboard/focusIfHere";
import { AgreementList } from "../AgreementList/AgreementList";
import { AvailabilityPart } from "../AvailabilityPart/AvailabilityPart";
import { CutbackPart } from "../CutbackPart/CutbackPart";
import { useAsked } from "../LockUpPlace/useAsked";
import type { LockUpScreen } from "../LockUpPlace/LockUpPlace";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { RoadsPart } from "../RoadsPart/RoadsPart";
import { SalesPart } from "../SalesPart/SalesPart";
import { SupplyPart } from "../SupplyPart/SupplyPart";
import { useLockUps } from "../../lockUps/lockUpsContext";

interface LockUpOverviewProps {
  readonly name: string;
  /** Back from a form: the focus goes on from the heading. */
  readonly isBack: boolean;
  readonly open: (screen: LockUpScreen) => void;
}

/** The answer first, then what it rests on. Where the terms cannot be computed, they come first. */
export function LockUpOverview({ name, isBack, open }: LockUpOverviewProps): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const lockUps = useLockUps();
  const asked = useAsked(lockUps);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => { if (isBack) focusIfHere(title.current); }, [isBack]);
  const { work, outgrown, overhang, set, busy } = lockUps;
  const hasLockUp = set.agreements.length > 0;
  return (
    <>
      <section className={styles.root} aria-labelledby="lockup-title">
        <h2 id="lockup-title" ref={title} tabIndex={-1} className={styles.title}>What can be sold, and when</h2>
        {outgrown && work && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody><MessageBarTitle>The sheet is too small for the terms.</MessageBarTitle> {outgrown}</MessageBarBody>
            <MessageBarActions><Button size="small" disabledFocusable={busy} onClick={() => void work.resize()}>Resize the tables</Button></MessageBarActions>
          </MessageBar>
        )}
        {!hasLockUp && overhang !== null && <Text as="p" className={styles.line}>{work ? "This table has no lock-up: nothing holds back the shares offered. If there is one, add it below." : "This table has no lock-up yet: nothing holds back the shares offered. Enter one below; it goes into the workbook with the table."}</Text>}
        {overhang === null && <Text as="p" className={styles.line}>Nothing is computed, because the terms below cannot all be right. What is wrong stands with them.</Text>}
        {overhang !== null && (hasLockUp || work !== null) && (
          <>
            <Text as="p" className={styles.line}>{name}, in whole shares of each holder.</Text>
            <AvailabilityPart asked={asked} />
          </>
        )}
        {overhang !== null && hasLockUp && <SupplyPart asked={asked} />}
      </section>
      {hasLockUp || work ? <AgreementList edit={work ? (index) => open({ kind: "agreement", index }) : null} /> : null}
      {work && overhang !== null && (
        <>
          <SalesPart />
          <CutbackPart asked={asked} />
        </>
      )}
      {work && <RoadsPart openRoads={() => open({ kind: "roads" })} openHolders={() => open({ kind: "holders" })} />}
    </>
  );
}
