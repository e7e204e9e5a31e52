import { Button, Text } from "@fluentui/react-components";
import { CoverageFields } from "../CoverageFields/CoverageFields";
import { Figures } from "../Figures/Figures";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { TermField } from "../TermField/TermField";
import { useAvailabilityPart } from "./useAvailabilityPart";
import type { Asked } from "../LockUpPlace/useAsked";

/** A day and whose shares to look at: how many can be sold, by which road, and what holds the rest. */
export function AvailabilityPart({ asked }: { readonly asked: Asked }): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const { busy, lookInSheet, groups, names, figures, words, hint, copied, copy } = useAvailabilityPart(asked);
  return (
    <>
      <TermField label="Date to look at" isDate value={asked.text} problem={asked.problem} reason="Such as March 14, 2002." onType={asked.type} />
      {lookInSheet && <div className={styles.buttons}><Button disabledFocusable={busy} onClick={lookInSheet}>Set the sheet to this date</Button></div>}
      <CoverageFields label="Whose shares" draft={asked.whose} problem={asked.whoseProblem} groups={groups} names={names} onChange={asked.choose} />
      <div role="status" aria-live="polite">{figures && <Figures label="On that date" figures={figures} />}</div>
      {words && (
        <>
          <Text as="p" className={styles.readBack}>{words}</Text>
          <div className={styles.buttons}><Button onClick={() => void copy(words)}>Copy this sentence</Button><span role="status" aria-live="polite" className={styles.beside}>{copied}</span></div>
        </>
      )}
      {hint && <Text as="p" className={styles.quiet}>{hint}</Text>}
    </>
  );
}
