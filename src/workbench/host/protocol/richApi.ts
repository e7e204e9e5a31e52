import { fail, HostError, type HostObject } from "./hostError";
import { KeptObjects } from "./keptObjects";
import { callMember, members, writeMember } from "./members";
import { ObjectPaths } from "./objectPaths";
import { query } from "./query";
import { type Action, ActionType, type BatchBody, type BatchReply } from "./wire";

export interface RichApiOptions {
  readonly root: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
  /** Awaited before an answer that can depend on formulas, so that a read after a write in one batch is right. */
  readonly beforeRead: () => Promise<void>;
  /** An object's events are asked for, or no longer: the name is that of the method without `_Register`. */
  readonly subscribe: (object: HostObject, registration: string, on: boolean) => void;
  /** A fault of the host itself; the add-in is told GeneralException. */
  readonly onFault: (fault: unknown) => void;
}

/** Executes the batches of one add-in, action after action, until one is refused. */
export class RichApi {
  readonly kept = new KeptObjects();

  constructor(private readonly options: RichApiOptions) {}

  async execute(body: BatchBody): Promise<BatchReply> {
    const paths = new ObjectPaths(body.ObjectPaths, { root: this.options.root, services: this.options.services, kept: this.kept });
    const references = new Map<HostObject, string>();
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (let index = 0; index < body.Actions.length; index++) {
      const action = body.Actions[index] as Action;
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      try {
        results.push({ ActionId: action.Id, Value: (await this.perform(action, paths, references)) ?? null });
      } catch (thrown) {
        const error = this.toHostError(thrown);
        return { Results: results, TraceIds: traces, Error: { Code: error.code, Message: error.message, HttpStatusCode: error.httpStatus, ActionIndex: index, Location: paths.name(action.ObjectPathId) } };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private async perform(action: Action, paths: ObjectPaths, references: Map<HostObject, string>): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const identity = (object: HostObject): Record<string, unknown> => identityOf(object, references.get(object));
    const object = paths.get(action.ObjectPathId);
    if (object === null) return null;
    const { Name = "" } = action;
    switch (action.ActionType) {
      case ActionType.Instantiate: return identity(object);
      case ActionType.Query:
        await this.options.beforeRead();
        return query(object, action.QueryInfo ?? {}, identity);
      case ActionType.Method: return this.call(object, Name, paths.args(action.ArgumentInfo), references);
      case ActionType.Set: return writeMember(object, Name, paths.args(action.ArgumentInfo)[0]);
      case ActionType.QueryAsJson: return fail("ApiNotFound", `toJSON queries (action type ${ActionType.QueryAsJson}) are not modelled by the simulated host.`);
      case ActionType.Update: return fail("ApiNotFound", `update (action type ${ActionType.Update}) is not modelled by the simulated host.`);
      default: return fail("ApiNotFound", `Action type ${action.ActionType} is not modelled by the simulated host.`);
    }
  }

  private async call(object: HostObject, name: string, args: unknown[], references: Map<HostObject, string>): Promise<unknown> {
    if (name === "_KeepReference") {
      references.set(object, this.kept.keep(object));
      return null;
    }
    if (name === "_RemoveReference") return this.kept.remove(String(args[0]));
    const event = /^_(Unr|R)egister(\w+)$/.exec(name);
    if (event) return this.options.subscribe(object, event[2] as string, event[1] === "R");
    const value = await callMember(object, name, args);
    if (value !== undefined && value !== null) await this.options.beforeRead();
    return value;
  }

  private toHostError(thrown: unknown): HostError {
    if (thrown instanceof HostError) return thrown;
    this.options.onFault(thrown);
    return new HostError("GeneralException", `There was an internal error while processing the request (a fault of the simulated host: ${String(thrown)}).`, 500);
  }
}

function identityOf(object: HostObject, reference: string | undefined): Record<string, unknown> {
  const { _Id: id, Id: shown } = members(object);
  return { ...(id === undefined ? {} : { [shown === undefined ? "_Id" : "Id"]: id }), ...(reference ? { _ReferenceId: reference } : {}) };
}
