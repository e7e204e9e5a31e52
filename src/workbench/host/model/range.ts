import { ConditionalFormats } from "./conditionalFormats";
import { copyRange, type CopySource } from "./copyRange";
import { DataValidation } from "./dataValidation";
import { RangeEdits } from "./rangeEdits";
import { RangeFormat } from "./rangeFormat";
import { RangeSort } from "./rangeSort";
import { TablesHere } from "./tablesHere";

/** Excel.Range. */
export class Range extends RangeEdits {
  /** What `load()` without names brings; formats and contents of a large range are asked for by name. */
  static readonly scalars = ["Address", "AddressLocal", "CellCount", "ColumnCount", "ColumnHidden", "ColumnIndex", "Formulas", "FormulasLocal", "HasSpill", "Height", "Hidden", "Hyperlink", "IsEntireColumn", "IsEntireRow", "Left", "NumberFormat", "RowCount", "RowHidden", "RowIndex", "Text", "Top", "ValueTypes", "Values", "Width"];

  get Format(): RangeFormat { return new RangeFormat(this); }
  get ConditionalFormats(): ConditionalFormats { return new ConditionalFormats(this.sheet, this.box); }
  get DataValidation(): DataValidation { return new DataValidation(this.sheet, this.box); }
  get Sort(): RangeSort { return new RangeSort(this); }
  GetTables(fullyContained = false): TablesHere { return new TablesHere(this, fullyContained); }
  CopyFrom(source: CopySource, copyType = "All", skipBlanks = false, transpose = false): void | Promise<void> { return this.sheet.book.whenCalculated(() => copyRange(this, source, copyType, skipBlanks, transpose)); }
}
