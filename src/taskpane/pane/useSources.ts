import { useMemo, type Dispatch } from "react";
import { openFile } from "../actions/openFile";
import { openSample } from "../actions/openSample";
import { readSelection, readSourceCells } from "../actions/readSelection";
import type { PathAction } from "../path/pathReducer";
import type { PaneAction } from "./paneReducer";
import type { PaneWork } from "./usePaneWork";

/** The ways in. Each leaves the person on the path, at the first step that still needs them. */
export interface Sources {
  takeFile(file: File): Promise<void>;
  takeSelection(): Promise<void>;
  /** The cells that a table was made from, as they stand now. */
  takeCells(address: string): Promise<void>;
  takeSample(): Promise<void>;
}

export function useSources(work: PaneWork, dispatch: Dispatch<PaneAction>, dispatchPath: Dispatch<PathAction>): Sources {
  return useMemo(() => {
    const openPath = (said: string): void => {
      dispatch({ type: "pathOpened" });
      dispatch({ type: "said", text: said });
    };
    return {
      async takeFile(file) {
        const opened = await work.performWithProgress(openFile, file, { leaves: "If you cancel, nothing is changed.", readsFile: true });
        if (!opened?.ok) return;
        if (opened.value.kind === "list") dispatchPath({ type: "listOpened", list: opened.value.list });
        else dispatchPath({ type: "draftRead", draft: opened.value.draft });
        openPath(`${file.name} is open.`);
      },
      async takeSelection() {
        const read = await work.perform(readSelection, null);
        if (!read?.ok) return;
        dispatchPath({ type: "listOpened", list: read.value });
        openPath(`Cells ${read.value.record.name} are read.`);
      },
      async takeCells(address) {
        const read = await work.perform(readSourceCells, address);
        if (!read?.ok) return;
        dispatchPath({ type: "listOpened", list: read.value });
        openPath(`Cells ${read.value.record.name} are read.`);
      },
      async takeSample() {
        const sample = await work.perform(openSample, null);
        if (!sample?.ok) return;
        dispatchPath({ type: "draftRead", draft: sample.value });
        openPath("Internap (2001) is open. Its terms are filled in.");
      },
    };
  }, [work, dispatch, dispatchPath]);
}
