import type { Injector } from "@univerjs/core";
import type { UniverNamespaces } from "../../univer/univerNamespaces";
import { ReadIndex, type AreaTree } from "./readIndex";
import { readersFirst } from "./readersFirst";
import { RememberedReads } from "./rememberedReads";
import type { FormulaTree, GeneratorPrivate, ManagerPrivate } from "./univerDependencies";

/**
 * How Univer 0.25.1 finds what a change calculates again does not scale: it hands all formulas that read a cell to one function
 * call, which ends in "Maximum call stack size exceeded" from about 120,000 on; it looks at each pair of a cell and a formula that
 * reads it, twice; it takes what a formula reads out of its tree by the rectangle around all of it, which meets most others; and
 * each calculation parses, evaluates and enters the references of every formula of the workbook anew. Here a range is held once for
 * all its readers, looked through once, and a formula's references are evaluated again only when something that names them changed.
 */
export function repairDependencies(U: UniverNamespaces, injector: Injector): void {
  const manager = injector.get(U.formula.IDependencyManagerService) as unknown as ManagerPrivate;
  const generator = injector.get(U.formula.IFormulaDependencyGenerator) as unknown as GeneratorPrivate;
  const index = new ReadIndex(() => new U.core.RTree().getTree("areas", "areas") as unknown as AreaTree);
  const reads = new RememberedReads(generator, manager, index, () => namesOf(U, injector, generator));

  manager._dependencyRTreeCache = {
    bulkSearch: index.readersOf.bind(index), clear: () => index.clear(), removeById: () => undefined, openKdTree: () => undefined, closeKdTree: () => undefined,
  };
  manager._allTreeMap = {
    get: (id: number) => index.has(id) || undefined,
    delete: (id: number) => { reads.forget(id); index.delete(id); },
    clear: () => reads.clear(),
  };
  manager.addDependencyRTreeCache = (tree) => index.set(tree.treeId, tree.rangeList);
  manager._removeDependencyRTreeCache = () => undefined;          // with the formula itself, from the map of all

  generator._createFDtree = reads.createTree.bind(reads, generator._createFDtree.bind(generator));
  generator._generateTreeList = reads.generate.bind(reads);
  let isCyclic = false;
  const orderByPairs = generator._calculateRunList.bind(generator);
  generator._calculateRunList = (trees) => {
    const found = readersFirst<FormulaTree>(trees, {
      treeOf: (id) => generator._dependencyTreeCache.get(id),
      areasOver: index.areasOver.bind(index),
      moreReaders: (cells) => generator._dependencyRTreeCacheForAddressFunction.bulkSearch(cells),
    });
    isCyclic = found.isCyclic;
    // In a circle, or in what looks like one because a lookup names more cells than it reads, only the order by pairs is near the right one.
    return isCyclic ? orderByPairs(trees) : found.order;
  };
  generator._checkIsCycleDependency = () => isCyclic;
}

/** What the references in formulas lean on besides the formulas: the sheets' names, and the tables' places and headings. */
function namesOf(U: UniverNamespaces, injector: Injector, generator: GeneratorPrivate): string {
  const sheets = generator._currentConfigService.getSheetNameMap();
  const tables = injector.get(U.formula.ISuperTableService);
  return JSON.stringify([sheets, ...Object.keys(sheets).map((unit) => [...(tables.getTableMap(unit) ?? [])].map(([name, table]) => [name, table.sheetId, table.range, [...table.titleMap]]))]);
}
