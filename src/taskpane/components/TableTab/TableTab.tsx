import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { lazy } from "react";
import { usePane } from "../../pane/paneContext";
import { FailureNote } from "../FailureNote/FailureNote";
import { FirstRun } from "../FirstRun/FirstRun";
import { TableStatus } from "../TableStatus/TableStatus";
import { useLongWork } from "../WorkingNote/useLongWork";
import { WorkingNote } from "../WorkingNote/WorkingNote";

/** Loaded when they are first opened. */
const PathScreen = lazy(async () => ({ default: (await import("../PathScreen/PathScreen")).PathScreen }));
const TransferScreen = lazy(async () => ({ default: (await import("../TransferScreen/TransferScreen")).TransferScreen }));

const SCREENS = { start: FirstRun, path: PathScreen, status: TableStatus, transfers: TransferScreen } as const;

/** Where the table comes from, how it is inserted, and how it stands. */
export function TableTab(): React.JSX.Element {
  const { state } = usePane();
  const isLong = useLongWork();
  const Screen = SCREENS[state.screen];
  return (
    <>
      <FailureNote />
      {state.screen === "start" && state.workbook?.blocked && <MessageBar intent="warning" layout="multiline"><MessageBarBody><MessageBarTitle>Nothing can be written to this workbook now.</MessageBarTitle> {state.workbook.blocked}</MessageBarBody></MessageBar>}
      {isLong ? <WorkingNote /> : <Screen />}
    </>
  );
}
