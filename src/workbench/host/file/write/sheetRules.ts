import { toFileFormula } from "../formula/fileFormula";
import type { FileConditionalFormat, FileDataValidation, FileHyperlink } from "../types/sheetFile";
import type { FileDifference } from "../types/styleFile";
import { RELATION } from "../xml/names";
import { escapeText, xml } from "../xml/writeXml";
import { encodeXString, encodeXStringAttribute } from "../xml/xString";
import type { PackageWriter } from "./packageWriter";

const formulaXml = (name: string, formula: string | undefined): string => (formula === undefined ? "" : xml(name, {}, escapeText(encodeXString(toFileFormula(formula, null)))));
const text = (value: string | undefined): string | undefined => (value === undefined ? undefined : encodeXStringAttribute(value));

/** The conditional formats of a sheet; what they change goes to the end of `differences`. */
export function conditionalFormatsXml(formats: readonly FileConditionalFormat[], differences: FileDifference[]): string {
  return formats
    .map(({ ref, rules }) =>
      xml(
        "conditionalFormatting",
        { sqref: ref },
        ...rules.map((rule) => {
          const dxfId = rule.style ? differences.push(rule.style) - 1 : undefined;
          return xml("cfRule", { type: rule.type, dxfId, priority: rule.priority, stopIfTrue: rule.stopIfTrue, operator: rule.operator, ...rule.attributes }, ...rule.formulas.map((formula) => formulaXml("formula", formula)), rule.kept);
        }),
      ),
    )
    .join("");
}

export function dataValidationsXml(validations: readonly FileDataValidation[]): string {
  if (validations.length === 0) return "";
  const items = validations.map((rule) =>
    xml(
      "dataValidation",
      {
        type: rule.type === "none" ? undefined : rule.type,
        errorStyle: rule.errorStyle,
        operator: rule.operator === "between" ? undefined : rule.operator,
        allowBlank: rule.allowBlank,
        showDropDown: rule.hideArrow,
        showInputMessage: rule.showPrompt,
        showErrorMessage: rule.showError,
        errorTitle: text(rule.errorTitle),
        error: text(rule.error),
        promptTitle: text(rule.promptTitle),
        prompt: text(rule.prompt),
        sqref: rule.ref,
      },
      formulaXml("formula1", rule.formula1),
      formulaXml("formula2", rule.formula2),
    ),
  );
  return xml("dataValidations", { count: items.length }, ...items);
}

export function hyperlinksXml(links: readonly FileHyperlink[], sheetPath: string, pack: PackageWriter): string {
  return links.length === 0
    ? ""
    : xml("hyperlinks", {}, ...links.map((link) => xml("hyperlink", { ref: link.ref, "r:id": link.target === undefined ? undefined : pack.relate(sheetPath, RELATION.hyperlink, link.target, true), location: text(link.location), tooltip: text(link.tooltip), display: text(link.display) })));
}
