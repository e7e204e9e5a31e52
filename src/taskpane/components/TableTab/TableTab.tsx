import { useEffect, useState } from "react";
import { usePane } from "../../pane/paneContext";
import { FailureNote } from "../FailureNote/FailureNote";
import { FirstRun } from "../FirstRun/FirstRun";
import { PathScreen } from "../PathScreen/PathScreen";
import { TableStatus } from "../TableStatus/TableStatus";
import { WorkingNote } from "../WorkingNote/WorkingNote";

const SCREENS = { start: FirstRun, path: PathScreen, status: TableStatus } as const;

/** Where the table comes from, how it is inserted, and how it stands. */
export function TableTab(): React.JSX.Element {
  const { state } = usePane();
  const isLong = useLasting(typeof state.working?.leaves === "string");
  const Screen = SCREENS[state.screen];
  return (
    <>
      <FailureNote />
      {isLong ? <WorkingNote /> : <Screen />}
    </>
  );
}

/** Work that is over in a blink is not worth a screen of its own. */
const BLINK_MS = 250;

/** Whether something has gone on for longer than a blink. */
function useLasting(goesOn: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setTimeout(() => setLasts(true), BLINK_MS);
    return () => { clearTimeout(timer); setLasts(false); };
  }, [goesOn]);
  return goesOn && lasts;
}
