import { useEffect, useMemo, useRef, useState, type FormEvent, type RefObject } from "react";
import type { Finding } from "../../../core/finding";
import { describeAgreement } from "../../../core/lockup/describeAgreement";
import { agreementFindings } from "../../lockUps/agreementFindings";
import { NEW_AGREEMENT, type AgreementDraft } from "../../lockUps/agreementDraft";
import { withAgreement, withNewAgreement } from "../../lockUps/changeAgreements";
import { draftOfAgreement } from "../../lockUps/draftOfAgreement";
import { useLockUps } from "../../lockUps/lockUpsContext";
import { readAgreement, type AgreementProblems } from "../../lockUps/readAgreement";
import { daysText, readDays } from "../../lockUps/readDays";
import { usePane } from "../../pane/paneContext";

interface AgreementFormView {
  readonly form: RefObject<HTMLFormElement>;
  readonly draft: AgreementDraft;
  readonly problems: AgreementProblems;
  readonly holidays: string;
  readonly holidaysProblem: string | undefined;
  readonly groups: readonly string[];
  readonly names: readonly string[];
  /** The terms read back, as soon as they can be read. */
  readonly words: string | null;
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  readonly change: (part: Partial<AgreementDraft>) => void;
  readonly typeHolidays: (text: string) => void;
  readonly submit: (event: FormEvent) => void;
}

/** What was typed wrong is told at once, what is missing once the person tries to go on. Terms with an error are not kept. */
export function useAgreementForm(index: number | null, onDone: () => void): AgreementFormView {
  const { dispatch } = usePane();
  const { set, blocks, ownershipAsOf, names, groups, busy, work } = useLockUps();
  const [before] = useState(() => (index === null ? null : set.agreements[index] ?? null));
  const [draft, setDraft] = useState<AgreementDraft>(() => (before ? draftOfAgreement(before) : NEW_AGREEMENT));
  const [holidays, typeHolidays] = useState(() => daysText(set.holidays));
  const [tried, setTried] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => { if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(); }, [tried]);

  const { agreement, wrong, missing } = useMemo(() => readAgreement(draft), [draft]);
  const { days, problem } = useMemo(() => readDays(holidays), [holidays]);
  const others = useMemo(() => set.agreements.filter((_one, at) => at !== index), [set.agreements, index]);
  const findings = useMemo(() => (agreement ? agreementFindings(agreement, others, blocks, days, ownershipAsOf) : []), [agreement, others, blocks, days, ownershipAsOf]);

  const keep = async (): Promise<void> => {
    if (!agreement || !work) return;
    const change = index === null || !before ? withNewAgreement(agreement, days) : withAgreement(index, before, agreement, days);
    if (await work.keep(change, `The lock-up ${agreement.name} is kept in the workbook.`)) onDone();
  };
  return {
    form, draft, groups, names, findings, busy, holidays, typeHolidays,
    problems: tried > 0 ? { ...missing, ...wrong } : wrong,
    holidaysProblem: problem ?? undefined,
    words: agreement && describeAgreement(agreement, new Set(days)),
    change: (part) => setDraft({ ...draft, ...part }),
    submit: (event) => {
      event.preventDefault();
      const open = Object.keys(wrong).length + Object.keys(missing).length + (problem ? 1 : 0);
      const errors = findings.filter(({ severity }) => severity === "error").length;
      if (open === 0 && errors === 0) return void keep();
      setTried(tried + 1);
      dispatch({ type: "said", text: open > 0 ? `${open} ${open === 1 ? "field needs" : "fields need"} your attention.` : "These terms cannot be kept as they stand; what is wrong stands above the button." });
    },
  };
}
