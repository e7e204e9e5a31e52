// Univer with its grid, for the workbench page.
import "./polyfill";
import * as core from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import * as formula from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import localeConditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import localeCore from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import localeDataValidation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import localeFilter from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import localeHyperLink from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import localeSort from "@univerjs/preset-sheets-sort/locales/en-US";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import localeTable from "@univerjs/preset-sheets-table/locales/en-US";
import * as sheets from "@univerjs/sheets";
import * as conditionalFormatting from "@univerjs/sheets-conditional-formatting";
import * as dataValidation from "@univerjs/sheets-data-validation";
import * as filter from "@univerjs/sheets-filter";
import * as sheetsFormula from "@univerjs/sheets-formula";
import * as numfmt from "@univerjs/sheets-numfmt";
import * as sort from "@univerjs/sheets-sort";
import * as table from "@univerjs/sheets-table";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-hyper-link/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { createUniver } from "./createUniver";
import { EXCEL_TABLE_THEMES } from "./excelTableThemes";
import type { UniverInstance, UniverNamespaces } from "./univerNamespaces";

export const namespaces: UniverNamespaces = { core, formula, sheets, sheetsFormula, table, numfmt, conditionalFormatting, dataValidation, filter, sort };

/** Starts a Univer that draws its grid, toolbar, formula bar and sheet tabs into the element with this id. */
export function createUniverWeb(container: string, darkMode: boolean): UniverInstance {
  const { LocaleType, LogLevel, Univer, mergeLocales } = core;
  const { univer, api } = createUniver({ Univer, FUniver }, {
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(localeCore, localeConditionalFormatting, localeDataValidation, localeFilter, localeHyperLink, localeSort, localeTable) },
    logLevel: LogLevel.ERROR,
    darkMode,
    presets: [
      UniverSheetsCorePreset({ container, header: true, toolbar: true, ribbonType: "simple", formulaBar: true, footer: {}, contextMenu: true }),
      UniverSheetsTablePreset(), UniverSheetsFilterPreset(), UniverSheetsSortPreset(),
      UniverSheetsConditionalFormattingPreset(), UniverSheetsDataValidationPreset(), UniverSheetsHyperLinkPreset(),
    ],
    // As in Excel: no label over a table, and Excel's table styles in place of Univer's own.
    plugins: [[table.UniverSheetsTablePlugin, { userThemes: EXCEL_TABLE_THEMES, defaultThemeIndex: 0 }], [UniverSheetsTableUIPlugin, { hideAnchor: true }]],
  });
  return { U: namespaces, univer, api };
}
