import type { IMutationInfo, IRange } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { type Box, fromUniver, toUniver } from "../model/address";
import { shiftFormula } from "../model/shiftFormula";
import type { Workbook } from "../model/workbook";
import { type Shift, shiftBox } from "./boxShift";
import type { Mutations } from "./renameColumn";

const FOLLOW = "host.mutation.follow-conditional-format";
interface FollowParams {
  readonly subUnitId: string;
  readonly cfId: string;
  /** The rule moves only if it is still here: with the grid's own plugin on the page, that has moved it already. */
  readonly from: readonly Box[];
  readonly to: readonly Box[];
  readonly formula: string | null;
}

/** Conditional formats move with inserted and deleted rows and columns; in Univer only the package with the screen's panels does that. */
export function followConditionalFormats(book: Workbook): void {
  const { U, injector, commands } = book.engine;
  const S = U.sheets;
  const model = injector.get(U.conditionalFormatting.ConditionalFormattingRuleModel);
  const unitId = book.f.getId();

  commands.registerCommand({
    id: FOLLOW,
    type: U.core.CommandType.MUTATION,
    handler: (_accessor, params?: FollowParams) => {
      const rule = params && model.getRule(unitId, params.subUnitId, params.cfId);
      if (!params || !rule || JSON.stringify(rule.ranges.map((range) => fromUniver(range))) !== JSON.stringify(params.from)) return true;
      const config = params.formula !== null && "value" in rule.rule ? { ...rule.rule, value: params.formula } : rule.rule;
      model.setRule(unitId, params.subUnitId, { ...rule, ranges: params.to.map((box) => toUniver(box)), rule: config } as IConditionFormattingRule, params.cfId);
      return true;
    },
  });

  const follow = (sheetId: string, shift: Shift): Mutations => {
    const all: Mutations = { redos: [], undos: [] };
    for (const rule of model.getSubunitRules(unitId, sheetId) ?? []) {
      const from = rule.ranges.map((range) => fromUniver(range));
      const to = from.map((box) => shiftBox(box, shift)).filter((box): box is Box => box !== null);
      if (to.length === 0 || JSON.stringify(to) === JSON.stringify(from)) continue;
      const formula = "subType" in rule.rule && rule.rule.subType === U.conditionalFormatting.CFSubRuleType.formula ? rule.rule.value : null;
      const moved = formula && shiftFormula(formula, to[0]!.r - from[0]!.r, to[0]!.c - from[0]!.c);
      const mutation = (params: Omit<FollowParams, "subUnitId" | "cfId">): IMutationInfo => ({ id: FOLLOW, params: { subUnitId: sheetId, cfId: rule.cfId, ...params } });
      all.redos.push(mutation({ from, to, formula: moved }));
      all.undos.push(mutation({ from: to, to: from, formula }));
    }
    return all;
  };

  const kinds: Readonly<Record<string, Pick<Shift, "axis" | "kind">>> = {
    [S.InsertRowCommand.id]: { axis: "row", kind: "insert" }, [S.RemoveRowCommand.id]: { axis: "row", kind: "delete" },
    [S.InsertColCommand.id]: { axis: "column", kind: "insert" }, [S.RemoveColCommand.id]: { axis: "column", kind: "delete" },
  };
  injector.get(S.SheetInterceptorService).interceptCommand({
    priority: -3,
    getMutations: ({ id, params }) => {
      const kind = kinds[id];
      if (!kind) return { redos: [], undos: [] };
      const { range, subUnitId } = params as { range: IRange; subUnitId?: string };
      const [first, last] = kind.axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
      return follow(subUnitId ?? book.f.getActiveSheet().getSheetId(), { ...kind, at: first, count: last - first + 1 });
    },
  });
}
