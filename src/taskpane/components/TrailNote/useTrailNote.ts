import { useEffect, useRef, useState } from "react";
import { messageOf } from "../../../core/outcome";
import { runAction } from "../../actions/paneAction";
import { lookAtTrail } from "../../actions/lookAtTrail";
import { usePane } from "../../pane/paneContext";
import { useServices } from "../../services";
import type { TrailLook } from "../../../workbook/trail/types";

/** How long the selection has rested before its cell is looked up: whoever walks through cells is not held up. */
const REST_MS = 180;

export type TrailView = TrailLook | { readonly kind: "failed"; readonly why: string };

/** Follows the selection while a table is in view, and looks again when the table was read anew. Null while nothing is known. */
export function useTrailNote(): TrailView | null {
  const { state: { current, working, screen } } = usePane();
  const services = useServices();
  const [view, setView] = useState<TrailView | null>(null);
  const busy = useRef(false);
  busy.current = working !== null;
  const isShown = current !== null && screen === "status";
  const table = current?.table ?? null;
  const suffix = current?.inserted.suffix ?? null;
  useEffect(() => {
    if (!isShown || !services.trail) return setView(null);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    let isOver = false;
    const look = async (): Promise<void> => {
      const mine = ++asked;
      const found = await runAction(lookAtTrail, null, services);
      // An answer that comes after a later question, or after the end, is nobody's.
      if (!isOver && mine === asked) setView(found.ok ? found.value : { kind: "failed", why: messageOf(found) });
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => { if (busy.current) later(); else void look(); }, REST_MS);
    };
    later();
    // Where the host tells nothing of selections, the cell that was selected when the table was read is shown.
    const watching = services.trail.watch(later).catch(() => null);
    return () => {
      isOver = true;
      clearTimeout(timer);
      void watching.then((watch) => (watch?.ok ? watch.value() : undefined)).catch(() => undefined);
    };
  }, [isShown, services, suffix, table]);
  return view;
}
