const NARROWEST = 320;
const SHEET_NEEDS = 200;
const STEP = 20;

/** Lets a person set the task pane's width, by dragging or with the arrow keys; never under 320 px, as in Excel. */
export function installSplitter(splitter: HTMLElement, pane: HTMLElement, width = 380): void {
  const widest = (): number => Math.max(NARROWEST, window.innerWidth - SHEET_NEEDS);
  const resize = (wanted: number): void => {
    const next = Math.round(Math.min(widest(), Math.max(NARROWEST, wanted)));
    pane.style.width = `${next}px`;
    splitter.setAttribute("aria-valuenow", String(next));
    splitter.setAttribute("aria-valuemin", String(NARROWEST));
    splitter.setAttribute("aria-valuemax", String(widest()));
  };
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
  splitter.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    resize(pane.offsetWidth + by);
  });
  window.addEventListener("resize", () => resize(pane.offsetWidth || width));
  resize(width);
}
