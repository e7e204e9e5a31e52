/** The columns of the table `SellingStockholders`, in order; the first seven are printed. */
export const COLUMNS = [
  ["name", "Selling stockholder"],
  ["notes", "Notes"],
  ["ownedBefore", "Owned before offering"],
  ["percentBefore", "Percent before"],
  ["offered", "Offered"],
  ["ownedAfter", "Owned after offering"],
  ["percentAfter", "Percent after"],
  ["held", "Held"],
  ["acquirable", "Acquirable in 60 days"],
  ["offeredFromAcquirable", "Offered from acquirable"],
  ["ownershipCap", "Ownership cap"],
  ["group", "Group"],
  ["relationship", "Relationship"],
  ["brokerDealer", "Broker-dealer"],
  ["noticeAddress", "Notice address"],
] as const;

export type ColumnId = (typeof COLUMNS)[number][0];
export type ColumnHeader = (typeof COLUMNS)[number][1];

/** How many of the columns are the printed table. */
export const PRINTED_COLUMNS = 7;
