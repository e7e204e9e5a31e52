import type { Session } from "./session";

const isNameBox = (event: Event): boolean => event.target instanceof HTMLInputElement && event.target.closest("[data-u-comp=defined-name]") !== null;

/** Keeps what a person types into the name box: Univer writes the selection over it when that moves on meanwhile, as it does some time after Enter. */
export function keepTypedAddress({ engine }: Session, container: HTMLElement): void {
  const names = engine.injector.get(engine.U.formula.IDefinedNamesService);
  const show = names.setCurrentRange.bind(names);
  let isTyping = false;
  let moved: (() => void) | null = null;
  names.setCurrentRange = (range) => {
    if (isTyping) moved = () => show(range);
    else show(range);
  };
  const rest = (event: Event): void => {
    if (!isTyping || !isNameBox(event)) return;
    isTyping = false;
    moved?.();
    moved = null;
  };
  container.addEventListener("input", (event) => { isTyping ||= isNameBox(event); });
  container.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === "Escape") rest(event); });
  container.addEventListener("focusout", rest);
}
