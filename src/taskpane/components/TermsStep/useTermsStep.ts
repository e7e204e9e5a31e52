import { useEffect, useMemo, useRef, useState, type FormEvent, type RefObject } from "react";
import { describeAgreement } from "../../../core/lockup/describeAgreement";
import type { TermId } from "../../../core/ownership/offering";
import { usePane } from "../../pane/paneContext";
import type { TextTerm } from "../../path/pathReducer";
import { readLockUp } from "../../path/readLockUp";
import { readTerms, type TermsReading } from "../../path/readTerms";
import type { LockUpDraft, TermsDraft } from "../../path/termsDraft";

interface TermsView {
  readonly form: RefObject<HTMLFormElement>;
  readonly terms: TermsDraft;
  readonly problems: TermsReading["problems"];
  readonly place: (term: TermId) => string | undefined;
  readonly type: (term: TextTerm) => (text: string) => void;
  readonly choose: (choice: Partial<Pick<TermsDraft, "percentBasis" | "zeroShows">>) => void;
  readonly changeLockUp: (lockUp: Partial<LockUpDraft>) => void;
  /** The lock-up read back in plain words, as soon as it can be read. */
  readonly lockUpInWords: string | null;
  readonly submit: (event: FormEvent) => void;
}

/** Problems show at their fields once the person has tried to go on; the first of them then takes the focus. */
export function useTermsStep(): TermsView {
  const { path, dispatch, dispatchPath } = usePane();
  const [tried, setTried] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const reading = useMemo(() => readTerms(path.terms), [path.terms]);
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  return {
    form,
    terms: path.terms,
    problems: tried > 0 ? reading.problems : {},
    place: (term) => path.terms.places[term],
    type: (term) => (text) => dispatchPath({ type: "termTyped", term, text }),
    choose: (choice) => dispatchPath({ type: "optionChosen", choice }),
    changeLockUp: (lockUp) => dispatchPath({ type: "lockUpChanged", lockUp }),
    lockUpInWords: inWords(path.terms.lockUp),
    submit: (event) => {
      event.preventDefault();
      if (reading.offering) return dispatchPath({ type: "continued" });
      const open = Object.keys(reading.problems).length;
      setTried(tried + 1);
      dispatch({ type: "said", text: `${open} ${open === 1 ? "field needs" : "fields need"} your attention.` });
    },
  };
}

function inWords(draft: LockUpDraft): string | null {
  const terms = readLockUp(draft, () => null);
  return terms && describeAgreement({ name: "", covers: { kind: "all" }, terms, roll: "none", early: [] }, new Set());
}
