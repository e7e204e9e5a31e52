import { Button } from "@fluentui/react-components";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import { formatShares } from "../../../core/exact/formatShares";
import { useLockUps } from "../../lockUps/lockUpsContext";
import { countOf } from "../../text/counts";
import { Figures } from "../Figures/Figures";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";

/** What the two roads rest on, in short, and the ways to change it. */
export function RoadsPart({ openRoads, openHolders }: { readonly openRoads: () => void; readonly openHolders: () => void }): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const { set: { market, facts, others }, busy } = useLockUps();
  const volume = (count: number | null): string => (count === null ? "not entered" : formatShares(Math.floor(count)));
  const figures: readonly (readonly [string, string])[] = [
    ["Registration effective", market.effectiveOn === null ? "not entered" : formatLongDate(market.effectiveOn)],
    ...(market.lapsedOn === null ? [] : [["Registration lapsed", formatLongDate(market.lapsedOn)] as const]),
    ["Rule 144 holding period", market.reportingIssuer ? "six months" : "one year"],
    ["Average weekly volume", volume(market.averageWeeklyVolume)],
    ["Average daily volume", volume(market.averageDailyVolume)],
    ["Affiliates", formatShares(facts.filter(({ affiliate }) => affiliate).length)],
    ["Holding period known", countOf(facts.filter(({ acquiredOn }) => acquiredOn !== null).length, "holder")],
    ["Not selling", countOf(others.length, "holder")],
  ];
  return (
    <section className={styles.part} aria-labelledby="lockup-roads">
      <h3 id="lockup-roads" className={styles.heading}>The two roads</h3>
      <Figures label="The two roads" figures={figures} />
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={openRoads}>Registration and volumes</Button>
        <Button disabledFocusable={busy} onClick={openHolders}>Affiliates and other holders</Button>
      </div>
    </section>
  );
}
