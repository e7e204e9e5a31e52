import type { ICommandService } from "@univerjs/core";
import type { UniverNamespaces } from "../univer/univerNamespaces";

/**
 * Univer's commands carry out their mutations one after another; where one throws, or something that listens to it does, they leave out the
 * rest, answer false and keep the error to themselves. Here it is told before.
 */
export function tellOfFailures({ core }: UniverNamespaces, commands: ICommandService, tell: (failure: unknown) => void): void {
  const told = new WeakSet<object>();
  const note = (failure: unknown): never => {
    // A refusal is an answer, and one failure passes through all the commands around it.
    const isNews = !(failure instanceof core.CustomCommandExecutionError) && !(typeof failure === "object" && failure !== null && told.has(failure));
    if (typeof failure === "object" && failure !== null) told.add(failure);
    if (isNews) tell(failure);
    throw failure;
  };
  const [run, runSoon] = [commands.syncExecuteCommand.bind(commands), commands.executeCommand.bind(commands)];
  commands.syncExecuteCommand = ((...given: Parameters<typeof run>) => {
    try {
      return run(...given);
    } catch (failure) {
      return note(failure);
    }
  }) as typeof commands.syncExecuteCommand;
  commands.executeCommand = ((...given: Parameters<typeof runSoon>) => runSoon(...given).catch(note)) as typeof commands.executeCommand;
}
