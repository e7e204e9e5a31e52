import type { AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";

interface Helper {
  readonly BatchApiHelper: { createPropertyObject(type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number): unknown };
}

/**
 * The notes of a newer office.js than the one that is installed, which has no members for them: a collection and items that ask the same of the host as
 * those of comments, under the name of notes.
 */
export function withNotes({ Excel: excel, OfficeExtension: office }: AddinInNode): void {
  const { BatchApiHelper } = office as unknown as Helper;
  const { Workbook, CommentCollection } = excel as unknown as { readonly Workbook: { readonly prototype: object }; readonly CommentCollection: unknown };
  Object.defineProperty(Workbook.prototype, "notes", { configurable: true, get(this: unknown) { return BatchApiHelper.createPropertyObject(CommentCollection, this, "Notes", true, 4); } });
}
