import type { AddinButton } from "./addinManifest";

export interface RibbonActions {
  create(): void;
  open(): void;
  save(): void;
  togglePane(): void;
  /** Runs a button of the add-in; resolves when the add-in says that it is done. */
  press(button: AddinButton): Promise<void>;
}

const ICONS = {
  new: "M6 3h8l4 4v14H6zM14 3v4h4M12 11v6M9 14h6",
  open: "M3 6h6l2 2h10v3M3 6v13h15l3-8H6l-3 8",
  save: "M4 4h13l3 3v13H4zM8 4v5h8V4M7 20v-7h10v7",
  pane: "M3 5h18v14H3zM15 5v14",
} as const;

function button(label: string, tip: string, icon: HTMLElement | SVGElement, act: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.title = tip;
  element.append(icon, label);
  element.addEventListener("click", act);
  return element;
}

function drawn(path: string): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.append(Object.assign(document.createElementNS(svg.namespaceURI, "path")));
  svg.firstElementChild?.setAttribute("d", path);
  return svg;
}

function group(label: string, ...members: HTMLElement[]): HTMLElement {
  const element = document.createElement("div");
  element.className = "ribbon-group";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", label);
  element.append(...members);
  return element;
}

function addinButton(spec: AddinButton, press: RibbonActions["press"]): HTMLButtonElement {
  const image = Object.assign(document.createElement("img"), { src: spec.icon, alt: "" });
  const element = button(spec.label, spec.tip, image, () => {
    element.setAttribute("aria-busy", "true");
    element.disabled = true;
    void press(spec).finally(() => { element.disabled = false; element.removeAttribute("aria-busy"); });
  });
  return element;
}

/** The strip above the grid: the workbook's own buttons, the add-in's buttons from its manifest, and the task pane's switch. */
export function buildRibbon(strip: HTMLElement, name: string, buttons: readonly AddinButton[], actions: RibbonActions): { paneShown(shown: boolean): void } {
  const file = group("Workbook",
    button("New", "A new, empty workbook", drawn(ICONS.new), actions.create),
    button("Open", "Open an .xlsx workbook from this computer", drawn(ICONS.open), actions.open),
    button("Save", "Save the workbook as .xlsx", drawn(ICONS.save), actions.save));
  const addin = group(name, ...buttons.filter((spec) => spec.place === "ribbon").map((spec) => addinButton(spec, actions.press)));
  const gap = document.createElement("div");
  gap.className = "ribbon-gap";
  const pane = button("Task pane", "Show or hide the task pane", drawn(ICONS.pane), actions.togglePane);
  strip.replaceChildren(file, addin, gap, pane);
  return { paneShown: (shown) => pane.setAttribute("aria-pressed", String(shown)) };
}
