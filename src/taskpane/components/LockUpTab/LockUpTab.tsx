import { Text } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { usePane } from "../../pane/paneContext";
import { useReview } from "../../path/useReview";
import { useLockUpTabStyles } from "./LockUpTab.styles";

/** Loaded when the tab is first opened: the first screen needs none of it. */
const LockUpPlace = lazy(() => import("../LockUpPlace/LockUpPlace"));
const ComingLockUp = lazy(() => import("../ComingLockUp/ComingLockUp"));

/** What can be sold, and when: of the table on its way into the workbook, otherwise of the one that is there. */
export function LockUpTab(): React.JSX.Element {
  const styles = useLockUpTabStyles();
  const { state: { current, screen }, path: { draft } } = usePane();
  if (draft && (screen === "path" || !current)) return <Coming />;
  if (!current) return <Text as="p" className={styles.line}>What can be sold, and when, will stand here once a table with a lock-up is inserted; begin under Table.</Text>;
  if (!current.table) return <Text as="p" className={styles.line}>{current.unread ?? "The table is being read."}</Text>;
  return <Suspense fallback={<Loading />}><LockUpPlace key={current.inserted.suffix} source={{ kind: "inserted", table: current.table, suffix: current.inserted.suffix, name: current.inserted.source.name }} /></Suspense>;
}

/** The fields stay where they are while what is typed cannot be read yet. */
function Coming(): React.JSX.Element {
  const styles = useLockUpTabStyles();
  const review = useReview();
  return (
    <Suspense fallback={<Loading />}>
      {review ? <LockUpPlace source={{ kind: "coming", table: review.table }} /> : <Text as="p" className={styles.line}>What can be sold, and when, stands here as soon as the terms under Table and the lock-up below can be read.</Text>}
      <ComingLockUp isReadBack={review !== null} />
    </Suspense>
  );
}

function Loading(): React.JSX.Element {
  return <Text as="p" role="status">Opening.</Text>;
}
