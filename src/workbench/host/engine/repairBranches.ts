import type { Injector } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import type { UniverNamespaces } from "../univer/univerNamespaces";

interface Node {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): Node[];
  getValue(): BaseValueObject | null;
  setValue(value: BaseValueObject): void;
  execute(): void;
}
export interface InterpreterPrivate {
  readonly _runtimeService: { isStopExecution(): boolean };
  _execute(node: Node, refOffsetX?: number, refOffsetY?: number): number;
}
const FUNCTION = 4;

/**
 * Univer 0.25.1 calculates both branches of an IF, and what IFERROR shows instead of an error, before it looks at the condition.
 * Excel calculates what is chosen: a sum over all rows above, wanted for a few rows only, would otherwise cost the square of the rows.
 */
export function repairBranches(U: UniverNamespaces, injector: Injector): void {
  const interpreter = injector.get(U.formula.Interpreter) as unknown as InterpreterPrivate;
  const execute = interpreter._execute.bind(interpreter);
  const nothing = U.formula.NullValueObject.create();
  interpreter._execute = (node, x = 0, y = 0) => {
    const isBranching = node.nodeType === FUNCTION && (node.getToken() === "IF" || node.getToken() === "IFERROR");
    const [test, ...branches] = isBranching ? node.getChildren() : [];
    if (!test || branches.length === 0 || branches.length > 2) return execute(node, x, y);
    if (interpreter._runtimeService.isStopExecution()) return 1;
    interpreter._execute(test, x, y);
    const value = single(test.getValue());
    if (!value) return execute(node, x, y);
    const chosen = node.getToken() === "IFERROR" ? (value.isError() ? 0 : -1) : value.isError() ? -1 : value.getValue() ? 0 : 1;
    branches.forEach((branch, index) => {
      if (index === chosen) interpreter._execute(branch, x, y);
      else branch.setValue(nothing);
    });
    node.execute();
    return 0;
  };
}

/** The one value that a condition is; null where it is an array, so that each of its values chooses for itself. */
function single(value: BaseValueObject | null): BaseValueObject | null {
  if (!value || value.isReferenceObject()) return null;
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.get(0, 0) ?? null : null;
}
