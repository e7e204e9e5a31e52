import { useEffect, useMemo, useRef, useState, type FormEvent, type RefObject } from "react";
import type { Finding } from "../../../core/finding";
import { checkSales } from "../../../core/market/checkSales";
import { focusIfHere } from "../../keyboard/focusIfHere";
import { useLockUps } from "../../lockUps/lockUpsContext";
import { NEW_SALE, readSale, type SaleDraft, type SaleProblems } from "../../lockUps/saleDraft";

interface SaleFormView {
  readonly form: RefObject<HTMLFormElement>;
  readonly draft: SaleDraft;
  readonly problems: SaleProblems;
  readonly names: readonly string[];
  /** What would be said of the sale if it were recorded. */
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  readonly change: (part: Partial<SaleDraft>) => void;
  readonly submit: (event: FormEvent) => void;
}

/** A sale that is being typed; what it would be above is said before it is recorded. */
export function useSaleForm(onDone: () => void): SaleFormView {
  const { market, names, busy, work } = useLockUps();
  const [draft, setDraft] = useState<SaleDraft>(NEW_SALE);
  const [tried, setTried] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusIfHere(form.current?.querySelector("input")), []);
  useEffect(() => { if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(); }, [tried]);
  const { sale, wrong, missing } = useMemo(() => readSale(draft, names), [draft, names]);
  const findings = useMemo(() => {
    if (!sale || !market) return [];
    const known = new Set(checkSales(market).map(({ message }) => message));
    return checkSales({ ...market, sales: [...market.sales, sale] }).filter(({ message }) => !known.has(message));
  }, [sale, market]);
  return {
    form, draft, findings, names, busy,
    problems: tried > 0 ? { ...missing, ...wrong } : wrong,
    change: (part) => setDraft({ ...draft, ...part }),
    submit: async (event) => {
      event.preventDefault();
      if (!sale || !work) return setTried(tried + 1);
      if (await work.record(sale)) onDone();
    },
  };
}
