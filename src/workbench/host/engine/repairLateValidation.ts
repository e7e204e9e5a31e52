import type { Injector, Workbook } from "@univerjs/core";
import type { UniverNamespaces } from "../univer/univerNamespaces";

/**
 * Univer 0.25.1 validates cells when the machine has a moment, and takes it for a fault of its own where their sheet, or the whole
 * workbook, has been deleted by then. Here what is gone has no cells that could be invalid.
 */
export function repairLateValidation({ core, dataValidation }: UniverNamespaces, injector: Injector): void {
  const validator = injector.get(dataValidation.SheetsDataValidationValidatorService);
  const units = injector.get(core.IUniverInstanceService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, subUnitId, ranges) => {
    const isThere = Boolean(units.getUnit<Workbook>(unitId, core.UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId));
    return isThere ? validate(unitId, subUnitId, ranges) : [];
  };
}
