import { useEffect, useState } from "react";
import { readLockUps } from "../../actions/lockUps";
import { runAction } from "../../actions/paneAction";
import { enteredInWords } from "../../lockUps/enteredInWords";
import { useServices } from "../../services";

const REMEDY = "The new table begins without it. Copy what is to stay to a sheet of your own first, or insert beside the old table.";
const UNKNOWN = "What was entered about its lock-ups could not be read; it goes too.";

/** What a replacement of a set takes with it, in words; null where nothing is replaced, or nothing was entered. */
export function useLosing(suffix: string | null): string | null {
  const services = useServices();
  const [losing, setLosing] = useState<{ readonly suffix: string; readonly words: string | null } | null>(null);
  useEffect(() => {
    if (suffix === null || !services.lockUps) return undefined;
    let isOver = false;
    void runAction(readLockUps, suffix, services).then((outcome) => {
      if (isOver) return;
      const entered = outcome.ok ? enteredInWords(outcome.value) : null;
      setLosing({ suffix, words: outcome.ok ? entered && `On the sheets Lock-up and Market stand ${entered}. ${REMEDY}` : UNKNOWN });
    });
    return () => { isOver = true; };
  }, [suffix, services]);
  return losing !== null && losing.suffix === suffix ? losing.words : null;
}
