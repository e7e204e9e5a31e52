import type { Engine } from "../host/engine/engine";
import type { AddinButton } from "./addinManifest";

/** Puts the add-in's context-menu buttons at the foot of the menu that a right click on cells opens. */
export function addContextMenu({ api }: Engine, buttons: readonly AddinButton[], press: (button: AddinButton) => Promise<void>): void {
  for (const button of buttons.filter((candidate) => candidate.place === "contextMenu")) {
    api.createMenu({ id: button.id, title: button.label, tooltip: button.tip, action: () => void press(button) }).appendTo(["contextMenu.mainArea", "contextMenu.others"]);
  }
}
