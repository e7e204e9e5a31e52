import { Text } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { usePane } from "../../pane/paneContext";
import { useReview } from "../../path/useReview";
import { useLockUpTabStyles } from "./LockUpTab.styles";

/** Loaded when the tab is first opened: the first screen needs none of it. */
const LockUpPlace = lazy(() => import("../LockUpPlace/LockUpPlace"));

/** What can be sold, and when: of the table on its way into the workbook, otherwise of the one that is there. */
export function LockUpTab(): React.JSX.Element {
  const styles = useLockUpTabStyles();
  const { state: { current, screen } } = usePane();
  const review = useReview();
  const coming = review && (screen === "path" || !current) ? review.table : null;
  if (coming) return <Suspense fallback={<Loading />}><LockUpPlace source={{ kind: "coming", table: coming }} /></Suspense>;
  if (!current) return <Text as="p" className={styles.line}>What can be sold, and when, will stand here once a table with a lock-up is inserted; begin under Table.</Text>;
  if (!current.table) return <Text as="p" className={styles.line}>{current.unread ?? "The table is being read."}</Text>;
  return <Suspense fallback={<Loading />}><LockUpPlace key={current.inserted.suffix} source={{ kind: "inserted", table: current.table, suffix: current.inserted.suffix, name: current.inserted.source.name }} /></Suspense>;
}

function Loading(): React.JSX.Element {
  return <Text as="p" role="status">Opening.</Text>;
}
