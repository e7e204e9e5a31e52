import { useEffect, useRef, type RefObject } from "react";
import { usePane } from "../../pane/paneContext";

/** Brings the message that says why something did not happen into sight: the forms here are longer than the pane. */
export function useSeenFailure(): { readonly note: RefObject<HTMLDivElement>; readonly hasFailed: boolean } {
  const { state: { failure } } = usePane();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => { if (failure) note.current?.scrollIntoView({ block: "center" }); }, [failure]);
  return { note, hasFailed: failure !== null };
}
