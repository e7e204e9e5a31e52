import { usePane } from "../../pane/paneContext";
import type { Sources } from "../../pane/useSources";

/** The ways in, whether one of them is being followed, and what was left in the middle. */
export function useFirstRun(): Sources & { readonly busy: boolean; readonly left: { readonly name: string; readonly goOn: () => void } | null; readonly back: (() => void) | null } {
  const { state, path, sources, dispatch } = usePane();
  const source = path.list?.record ?? path.draft?.source;
  return {
    ...sources,
    busy: state.working !== null,
    left: source ? { name: source.name, goOn: () => dispatch({ type: "pathOpened" }) } : null,
    back: state.current ? () => dispatch({ type: "pathLeft" }) : null,
  };
}
