import { useEffect, useState } from "react";
import { usePane } from "../../pane/paneContext";

/** Work that is over in a blink is not worth a screen of its own. */
const BLINK_MS = 250;

/** Whether work that can be cancelled has gone on for longer than a blink. */
export function useLongWork(): boolean {
  const { state } = usePane();
  const goesOn = typeof state.working?.leaves === "string";
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setTimeout(() => setLasts(true), BLINK_MS);
    return () => { clearTimeout(timer); setLasts(false); };
  }, [goesOn]);
  return goesOn && lasts;
}
