import { requestPane, type PaneRequest } from "./paneRequests";

/** The manifest's functions that the pane carries out. */
const REQUESTS: Readonly<Record<string, PaneRequest>> = { insertTable: "openTable", insertFromCells: "useSelection", refreshTable: "refresh", refreshHere: "refreshHere", showChecks: "checks", openFreeze: "openFreeze", freezeCells: "freezeCells" };

/** Associates the ribbon and context-menu buttons of the manifest with what they do. */
export function associateCommands(): void {
  for (const [name, request] of Object.entries(REQUESTS)) Office.actions.associate(name, (event: Office.AddinCommands.Event) => openPane(request, event));
  Office.actions.associate("showHelp", (event: Office.AddinCommands.Event) => showHelp(event));
}

/** The button stays pressed until `completed`, so it is called whether or not the pane opens. */
async function openPane(request: PaneRequest, event: Office.AddinCommands.Event): Promise<void> {
  requestPane(request);
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

/** Excel on the web has no browser window of its own to open; there the page opens one. */
function showHelp(event: Office.AddinCommands.Event): void {
  const address = new URL("help/index.html", window.location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener");
  event.completed();
}
