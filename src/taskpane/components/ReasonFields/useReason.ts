import { useState } from "react";
import { REASONS } from "../../../filing/list/reasonNotes";

/** The choice behind which the person writes the reason. */
export const OWN_WORDS = "own";

export interface ReasonView {
  /** One of the known reasons, OWN_WORDS, or "" for none. */
  readonly choice: string;
  readonly words: string;
  readonly problem: string | undefined;
  readonly choose: (choice: string) => void;
  readonly type: (words: string) => void;
  /** The reason as it stands; "" for none. */
  readonly stated: string;
  readonly complain: (problem: string) => void;
}

/** A reason in the making; begins with the one that the workbook's table states already. */
export function useReason(known: string): ReasonView {
  const [choice, setChoice] = useState(known === "" ? "" : (REASONS as readonly string[]).includes(known) ? known : OWN_WORDS);
  const [words, setWords] = useState(known);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  return {
    choice, words, problem,
    choose: (next) => { setChoice(next); setProblem(undefined); },
    type: (next) => { setWords(next); setProblem(undefined); },
    stated: choice === OWN_WORDS ? words.trim() : choice,
    complain: setProblem,
  };
}
