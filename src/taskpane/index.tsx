import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { giveTabToTheBrowser } from "./keyboard/tabStops";
import { lazyLockUps, lazyRefresh, lazyReviews, lazyShare, lazyTrail, lazyTransfers, lazyWorkbook } from "./lazyWorkbook";
import { PaneRoot } from "./PaneRoot";
import { showIfChosen } from "../workbook/share/opensWithWorkbook";

void Office.onReady(() => {
  associateCommands();
  giveTabToTheBrowser(document);
  const container = document.getElementById("root");
  if (!container) throw new Error("taskpane.html has no element with the id root");
  createRoot(container).render(<PaneRoot services={{ workbook: lazyWorkbook, refresh: lazyRefresh, share: lazyShare, lockUps: lazyLockUps, trail: lazyTrail, reviews: lazyReviews, transfers: lazyTransfers }} />);
  // Where the pane cannot be shown there is nobody to tell: the ribbon still opens it.
  showIfChosen().catch(() => undefined);
});
