import type { ComputedTable } from "../../core/ownership/computeTable";
import type { ReleaseSchedule } from "../../core/lockup/release";
import type { CivilDate } from "../../core/exact/civilDate";
import type { Finding } from "../../core/finding";
import type { InsertRequest } from "../types";
import type { SetNames } from "./setNames";

/** What every sheet of one insert is planned from; made once by `planInsert` from a request that was validated. */
export interface PlanContext {
  readonly request: InsertRequest;
  readonly names: SetNames;
  readonly computed: ComputedTable;
  /** null: no lock-up. */
  readonly schedule: ReleaseSchedule | null;
  /** The day that the lock-up sheet looks at first. */
  readonly availableAsOf: CivilDate;
  /** Equal parts of the whole in which all caps are whole numbers. */
  readonly capParts: number;
  readonly findings: readonly Finding[];
}
