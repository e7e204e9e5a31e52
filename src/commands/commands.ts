import { requestPane, type PaneRequest } from "./paneRequests";

/** Associates the ribbon and context-menu buttons of the manifest with what they do. */
export function associateCommands(): void {
  Office.actions.associate("insertTable", (event: Office.AddinCommands.Event) => openPane("openTable", event));
  Office.actions.associate("insertFromCells", (event: Office.AddinCommands.Event) => openPane("useSelection", event));
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
