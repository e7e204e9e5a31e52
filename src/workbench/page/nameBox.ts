import { ILayoutService, ScrollToCellCommand } from "@univerjs/preset-sheets-core";
import { toUniver } from "../host/model/address";
import { say } from "./say";
import { locate } from "./locate";
import type { Session } from "./session";

const nameBoxOf = ({ target }: Event): HTMLInputElement | null => (target instanceof HTMLInputElement && target.closest("[data-u-comp=defined-name]") ? target : null);
/** What could be a name: anything else that is not found was meant as an address. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LIKE_A_CELL = /^[A-Z]{1,3}\d+$/i;

/**
 * The name box as Excel has it: it goes to addresses of any sheet, names and tables, gives the selection a new name, and keeps what a person types.
 * Univer's own writes the selection over it when that moves on meanwhile, takes an address of another sheet for one of this, and drops its list
 * of names over the sheet after Enter.
 */
export function takeOverNameBox({ engine, host: { workbook } }: Session, container: HTMLElement): void {
  const names = engine.injector.get(engine.U.formula.IDefinedNamesService);
  const show = names.setCurrentRange.bind(names);
  let typed: string | null = null;
  let moved: (() => void) | null = null;
  names.setCurrentRange = (range) => {
    if (typed !== null) moved = () => show(range);
    else show(range);
  };
  const rest = (box: HTMLInputElement): void => {
    typed = null;
    box.value = names.getCurrentRangeForString();
    moved?.();
    moved = null;
  };

  // Univer's box draws its own value over what is typed whenever anything about it is drawn anew.
  const restore = (box: HTMLInputElement): void => {
    if (typed !== null && box.value !== typed) box.value = typed;
  };
  const hold = (box: HTMLInputElement): void => {
    restore(box);
    if (typed !== null) requestAnimationFrame(() => hold(box));
  };

  const go = (text: string): void => {
    try {
      const range = find(text);
      range.Select();
      void engine.commands.executeCommand(ScrollToCellCommand.id, { range: toUniver(range.box) });
      say("");
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), "error");
    }
  };
  const find = (text: string): ReturnType<typeof locate> => {
    const isKnown = [...workbook.Names.Items(), ...workbook.Worksheets.GetActiveWorksheet().Names.Items(), ...workbook.Tables.Items()].some(({ Name }) => Name.toLowerCase() === text.toLowerCase());
    if (!isKnown && NAME.test(text) && !LIKE_A_CELL.test(text)) workbook.asPerson(() => workbook.Names.Add(text, workbook.GetSelectedRange()));
    return locate(workbook, text);
  };

  container.addEventListener("input", (event) => {
    const box = nameBoxOf(event);
    if (!box) return;
    const isFirst = typed === null;
    typed = box.value;
    if (isFirst) hold(box);
    event.stopPropagation();
  }, true);
  container.addEventListener("change", (event) => { if (nameBoxOf(event)) event.stopPropagation(); }, true);
  container.addEventListener("keydown", (event) => {
    const box = nameBoxOf(event);
    if (box) restore(box);
    if (!box || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    event.stopPropagation();
    const text = box.value.trim();
    rest(box);
    if (event.key === "Enter" && text !== "") go(text);
    // Univer's own box hears of the selection only once it is all there.
    box.value = names.getCurrentRangeForString();
    engine.injector.get(ILayoutService).focus();
  }, true);
  container.addEventListener("focusout", (event) => {
    const box = nameBoxOf(event);
    if (box && typed !== null) rest(box);
  });
}
