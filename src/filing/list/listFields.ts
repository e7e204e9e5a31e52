/** What a column of a holder list can hold, with the headings that say so; the first pattern that fits wins. */
export const LIST_FIELDS = {
  name: { label: "Selling stockholder", headings: [/^selling (stock|share|security|securit\w+ )?holders?( name)?s?$/, /^(full |legal |registered )?names?( of .*)?$/, /^(stock|share|security|securities|note|warrant|registered|record|beneficial) ?(holder|owner)s?( name)?$/, /^holders?( name)?$/, /^(investor|purchaser|subscriber|owner|registration)s?( name)?$/, /^names? and address(es)?$/] },
  account: { label: "Account", headings: [/^(account|acct|a c)( (no|number|id|name|registration))?$/, /^(certificate|cert)( (no|number))?$/, /^custodian( account)?$/] },
  notes: { label: "Notes", headings: [/^(foot)?notes?( marks?| refs?| references?)?$/, /^marks?$/] },
  offeredFromAcquirable: { label: "Offered from acquirable", headings: [/offered from acquirable/, /^offered .*(warrants?|convert\w*|acquirable)/] },
  acquirable: { label: "Acquirable in 60 days", headings: [/acquirable/, /(within|in) 60 days/, /^(shares )?(issuable|underlying|exercisable)/, /(issuable|upon) .*(exercise|conversion)/, /^(warrants?|options?|warrant shares|option shares|conversion shares|convertible( preferred)?|preferred|pre funded warrants?)$/] },
  ownershipCap: { label: "Ownership cap", headings: [/(ownership|conversion|exercise|beneficial ownership) ?(cap|limit|limitation|blocker)/, /^(cap|blocker|limitation)$/] },
  offered: { label: "Offered", headings: [/^offered$/, /(being|to be|shares|are|number) offered/, /offered (hereby|for (sale|resale)|shares|pursuant|in this offering|under)/, /(to be|being|shares) (sold|registered|resold)/, /^(resale|registrable|registered) (shares|securities|stock)$/, /maximum number/, /^offering$/] },
  ownedBefore: { label: "Owned before offering", headings: [/owned (before|prior)/, /(before|prior to) (the |this )?(offering|resale|sale)/, /^(total )?beneficial(ly)? own(ed|ership)( shares)?$/, /shares beneficially owned$/] },
  ownedAfter: { label: "Owned after offering", headings: [/owned (after|following|upon)/, /(after|following|upon completion of) (the |this )?(offering|resale|sale)/] },
  held: { label: "Held", headings: [/^(shares |stock |common stock |common shares )?held( of record| directly)?$/, /^(number of |no of |total |current |outstanding |issued |common )*(shares|stock)( owned| held| outstanding| of common stock)*$/, /^(share )?(balance|position|quantity|qty)$/] },
  group: { label: "Group", headings: [/^(affiliated |affiliate |holder |related )?group$/, /^affiliates?( of)?$/] },
  relationship: { label: "Relationship", headings: [/relationship/, /^(position|office|title) (with|at) /] },
  brokerDealer: { label: "Broker-dealer", headings: [/broker ?dealer/, /^(finra|bd|b d)( (member|affiliate|status))?$/] },
  reason: { label: "Reason for offering more", headings: [/^(stated )?reasons?\b/] },
  noticeAddress: { label: "Notice address", headings: [/^(notice |mailing |street )?address(es)?( \d| line \d)?$/, /^addresses? for notices?$/] },
} as const;

export type ListField = keyof typeof LIST_FIELDS;

/** Fields whose cells are share counts. */
export const COUNT_FIELDS = ["held", "acquirable", "ownedBefore", "offered", "offeredFromAcquirable", "ownedAfter"] as const;
export type CountField = (typeof COUNT_FIELDS)[number];
