import { createContext, useContext } from "react";
import type { LockUpActions } from "../workbook/lockUps/types";
import type { RefreshActions } from "../workbook/refresh/types";
import type { ShareActions } from "../workbook/share/types";
import type { ReviewActions } from "../workbook/reviews/types";
import type { TrailActions } from "../workbook/trail/types";
import type { TransferActions } from "../workbook/transfer/types";
import type { WorkbookActions } from "../workbook/types";

/** What the pane's actions reach outside the pane; a test hands in its own. */
export interface PaneServices {
  readonly workbook: WorkbookActions;
  /** Null where tables are inserted but not refreshed. */
  readonly refresh: RefreshActions | null;
  readonly share: ShareActions | null;
  /** Null where lock-ups are shown but not kept. */
  readonly lockUps: LockUpActions | null;
  /** Where the numbers came from; null where nothing is kept of it. */
  readonly trail: TrailActions | null;
  /** Findings that were reviewed; null where nobody can. */
  readonly reviews: ReviewActions | null;
  readonly transfers: TransferActions | null;
}

const ServicesContext = createContext<PaneServices | null>(null);
export const ServicesProvider = ServicesContext.Provider;

/** The services of the pane that surrounds the component. */
export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("useServices outside ServicesProvider");
  return services;
}
