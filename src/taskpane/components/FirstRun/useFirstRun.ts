import { usePane } from "../../pane/paneContext";
import type { Sources } from "../../pane/useSources";

/** The ways in, and whether one of them is being followed already. */
export function useFirstRun(): Sources & { readonly busy: boolean } {
  const { state, sources } = usePane();
  return { ...sources, busy: state.working !== null };
}
