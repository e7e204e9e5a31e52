import { fromFileFormula } from "../formula/fileFormula";
import type { FileConditionalFormat, FileConditionalRule, FileDataValidation, FileHyperlink } from "../types/sheetFile";
import type { KeptRelation } from "../types/keptContent";
import type { FileDifference } from "../types/styleFile";
import { keepXml } from "../xml/keepXml";
import { childOf, childrenOf, flagOf, numberOf, prefixedAttribute, type XmlElement } from "../xml/readXml";
import { decodeXString } from "../xml/xString";
import { compact } from "./readStyles";

/** A formula of a rule, which stands without "=". */
const ruleFormula = (element: XmlElement | undefined): string | undefined => (element ? fromFileFormula(decodeXString(element.text), null).slice(1) : undefined);
const textOf = (value: string | undefined): string | undefined => (value === undefined ? undefined : decodeXString(value));

const MODELLED = new Set(["type", "dxfId", "priority", "stopIfTrue", "operator"]);

function readRule(element: XmlElement, differences: readonly FileDifference[], scope: Readonly<Record<string, string>>): FileConditionalRule {
  const { type, dxfId, priority, stopIfTrue, operator } = element.attributes;
  const others = Object.entries(element.attributes).filter(([name]) => !MODELLED.has(name));
  const kept = element.children.filter((child) => child.local !== "formula").map((child) => keepXml(child, scope)).join("");
  const rule: FileConditionalRule = {
    type: type ?? "expression",
    priority: numberOf(priority) ?? 1,
    stopIfTrue: flagOf(stopIfTrue) ? true : undefined,
    operator,
    formulas: childrenOf(element, "formula").map((formula) => ruleFormula(formula) ?? ""),
    style: dxfId === undefined ? undefined : differences[Number(dxfId)],
    attributes: others.length === 0 ? undefined : Object.fromEntries(others),
    kept: kept === "" ? undefined : kept,
  };
  return compact(rule) ?? rule;
}

export function readConditionalFormats(root: XmlElement, differences: readonly FileDifference[]): FileConditionalFormat[] {
  return childrenOf(root, "conditionalFormatting").map((element) => ({ ref: element.attributes["sqref"] ?? "", rules: childrenOf(element, "cfRule").map((rule) => readRule(rule, differences, root.attributes)) }));
}

export function readDataValidations(root: XmlElement): FileDataValidation[] {
  return childrenOf(childOf(root, "dataValidations"), "dataValidation").map((element) => {
    const { attributes } = element;
    const style = attributes["errorStyle"];
    const on = (name: string): true | undefined => (flagOf(attributes[name]) ? true : undefined);
    const rule: FileDataValidation = {
      ref: attributes["sqref"] ?? "",
      type: (attributes["type"] ?? "none") as FileDataValidation["type"],
      operator: attributes["operator"] as FileDataValidation["operator"],
      formula1: ruleFormula(childOf(element, "formula1")),
      formula2: ruleFormula(childOf(element, "formula2")),
      allowBlank: on("allowBlank"),
      hideArrow: on("showDropDown"),
      errorStyle: style === "warning" || style === "information" ? style : undefined,
      showError: on("showErrorMessage"),
      errorTitle: textOf(attributes["errorTitle"]),
      error: textOf(attributes["error"]),
      showPrompt: on("showInputMessage"),
      promptTitle: textOf(attributes["promptTitle"]),
      prompt: textOf(attributes["prompt"]),
    };
    return compact(rule) ?? rule;
  });
}

export function readHyperlinks(root: XmlElement, relations: readonly KeptRelation[]): FileHyperlink[] {
  return childrenOf(childOf(root, "hyperlinks"), "hyperlink").map((element) => {
    const { ref = "", location, tooltip, display } = element.attributes;
    const id = prefixedAttribute(element, "id");
    const link: FileHyperlink = { ref, target: id === undefined ? undefined : relations.find((relation) => relation.id === id)?.target, location: textOf(location), tooltip: textOf(tooltip), display: textOf(display) };
    return compact(link) ?? link;
  });
}
