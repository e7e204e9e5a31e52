/** A relation to a part that is carried along unread. */
export interface KeptRelation {
  readonly id: string;
  readonly type: string;
  /** The part's path in the file, or an address outside it. */
  readonly target: string;
  readonly external: boolean;
}

/** What stands in a part of the file and is not modelled: elements as XML, and the relations that they use. */
export interface KeptContent {
  /** Child elements in the file's order, each with its own namespaces. */
  readonly elements: readonly { readonly name: string; readonly xml: string }[];
  readonly relations: readonly KeptRelation[];
  /** Anchors of the sheet's drawing that are not charts of ours (pictures, shapes, other charts), and their relations. */
  readonly anchors?: readonly string[];
  readonly anchorRelations?: readonly KeptRelation[];
}

/** A part carried along unread, with the relations that it has itself. */
export interface KeptPart {
  readonly path: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly relations: readonly KeptRelation[];
}

export const NOTHING_KEPT: KeptContent = { elements: [], relations: [] };
