import { strFromU8, unzipSync } from "fflate";
import { insert } from "../../src/workbook/insert";
import type { Outcome } from "../../src/core/finding";
import type { Inserted, InsertRequest } from "../../src/workbook/types";
import { saveWorkbook } from "../../src/workbench/host/file/save/saveWorkbook";
import { startAddinInNode, type AddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import { manyHolders, request, watch } from "./insertFixture";
import { fingerprint } from "./sheetReading";

let addin: AddinInNode;
let before: Contents;
beforeAll(async () => {
  addin = await startAddinInNode();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").formulas = [["mine", 7], ["=B1*2", "'3"]];
    const other = context.workbook.worksheets.add("Theirs");
    other.getRange("A1:B2").values = [["Term", "Value"], ["x", 1]];
    other.tables.add("A1:B2", true).name = "Terms";
    context.workbook.names.add("Mine", other.getRange("B2"));
    other.activate();
    await context.sync();
  });
  before = await wholeWorkbook();
});
afterAll(() => {
  expect(addin.host.faults).toEqual([]);
  addin.dispose();
});
afterEach(() => { addin.host.submit = Object.getPrototypeOf(addin.host).submit as typeof addin.host.submit; });

const TRIPS = 6;
const small: InsertRequest = request({ table: manyHolders(2) });
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Contents = ReadonlyMap<string, string>;
/** Everything that is in the workbook: as the add-in reads it, and every part of the file that would be saved. */
async function wholeWorkbook(): Promise<Contents> {
  const seen = JSON.stringify(await fingerprint());
  await addin.settle();
  const parts = Object.entries(unzipSync(await saveWorkbook(addin.host.workbook))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  return new Map([["as read", seen], ...parts]);
}

/** What of the workbook is not as it was, in short. */
async function changedSince(then: Contents): Promise<string[]> {
  const now = await wholeWorkbook();
  return [...new Set([...then.keys(), ...now.keys()])].filter((part) => then.get(part) !== now.get(part)).map((part) => `${part}: ${(now.get(part) ?? "gone").slice(0, 2000)}`);
}

type Submit = typeof addin.host.submit;
/** Puts `around` around every batch of the add-in's own, counted from 1. */
function eachBatch(around: (nth: number, submit: () => ReturnType<Submit>) => ReturnType<Submit>): void {
  const submit = addin.host.submit.bind(addin.host);
  let nth = 0;
  addin.host.submit = (client, batch, execute) => (batch.isService || batch.isCleanup ? submit(client, batch, execute) : around(++nth, () => submit(client, batch, execute)));
}

const cancelled = "Nothing was changed. The work was cancelled.";
const says = (outcome: Outcome<Inserted>): string => outcome.findings.map(({ message }) => message).join();

const MOMENTS = ["before it is executed", "while it is executed", "when it is executed and not answered yet"] as const;
/** A signal that aborts at a round trip, counted from 1. */
function cancelAt(trip: number, moment: (typeof MOMENTS)[number]): AbortSignal {
  const controller = new AbortController();
  eachBatch(async (nth, submit) => {
    if (nth !== trip) return submit();
    if (moment === "before it is executed") controller.abort();
    const listening = addin.engine.commands.onCommandExecuted(() => { if (moment === "while it is executed") controller.abort(); });
    const outcome = await submit();
    listening.dispose();
    controller.abort();
    return outcome;
  });
  return controller.signal;
}

test.each(MOMENTS)("cancelled at any round trip, %s, the whole workbook is as before", async (moment) => {
  for (let trip = 1; trip < TRIPS; trip++) {
    const signal = cancelAt(trip, moment);
    const outcome = await insert(small, { signal, report: () => undefined });
    expect([trip, says(outcome)]).toEqual([trip, cancelled]);
    expect(await changedSince(before)).toEqual([]);
  }
}, 240000);

test("an answer that is given up and a batch that is executed after all leave the workbook as before", async () => {
  const patience = 1500;
  for (let trip = 1; trip <= TRIPS; trip++) {
    // The host is busy, and does everything it was asked in the end, in order.
    let turn: Promise<unknown> = Promise.resolve();
    eachBatch((nth, submit) => {
      const mine = turn.then(() => pause(nth === trip ? patience + 500 : 0)).then(submit);
      turn = mine;
      return mine;
    });
    const outcome = await insert(small, watch(), patience);
    expect([trip, says(outcome)]).toEqual([trip, expect.stringMatching(/^Nothing was changed\. Excel did not answer\./)]);
    expect(await changedSince(before)).toEqual([]);
  }
}, 240000);

test("a refusal while an insert is taken back is tried again", async () => {
  for (const trip of [3, TRIPS]) {
    for (const later of [1, 2, 3]) {
      addin.host.failNext(trip, "GeneralException");
      addin.host.failNext(trip + later, "GeneralException");
      const outcome = await insert(small, watch());
      expect([trip, later, says(outcome)]).toEqual([trip, later, expect.stringMatching(/^Nothing was changed\. Excel reported an internal error/)]);
      expect(await changedSince(before)).toEqual([]);
    }
  }
}, 240000);

test("what cannot be taken back is told with its cause, and the next insert takes it back first", async () => {
  // The insert's fourth round trip, and the three attempts each of the two that take it back.
  for (let nth = 4; nth <= 10; nth++) addin.host.failNext(nth, "AccessDenied");
  const outcome = await insert(small, watch());
  expect(says(outcome)).toMatch(/^Not everything could be taken back: the workbook still has sheets of this insert.* AccessDenied\)\. Insert again, which takes it back first/);
  expect(says(await insert(small, watch()))).toMatch(/^Not everything could be taken back/);
  expect(await changedSince(before)).not.toEqual([]);
  const again = await insert(small, watch(TRIPS - 2));
  expect(says(again)).toBe(cancelled);
  expect(await changedSince(before)).toEqual([]);
}, 240000);

test("a name that somebody gave to a cell of their own meanwhile stays when an insert is taken back", async () => {
  let batches = 0;
  addin.host.beforeBatch = () => {
    if (++batches !== 4) return;
    const own = addin.host.workbook.Names.Items().find(({ Name }) => Name === "Offering_SharesOutstanding");
    own?.Delete();
    addin.host.workbook.Names.Add("Offering_SharesOutstanding", addin.host.workbook.Worksheets.Indexer("Theirs").GetRange("B2"));
  };
  addin.host.failNext(5, "GeneralException");
  expect((await insert(small, watch())).ok).toBe(false);
  addin.host.beforeBatch = () => undefined;
  const theirs = addin.host.workbook.Names.Items().find(({ Name }) => Name === "Offering_SharesOutstanding");
  expect(theirs?.Formula).toBe("=Theirs!$B$2");
  theirs?.Delete();
  expect(await changedSince(before)).toEqual([]);
});

describe("with a set to replace", () => {
  let whole: Contents;
  beforeAll(async () => {
    expect((await insert(small, watch())).ok).toBe(true);
    whole = await wholeWorkbook();
  });

  test.each(MOMENTS)("cancelled at any round trip, %s, the whole workbook is as before", async (moment) => {
    const replacement: InsertRequest = { ...request({ table: manyHolders(3) }), placement: { replace: "" } };
    for (let trip = 1; trip < TRIPS + 1; trip++) {
      const signal = cancelAt(trip, moment);
      const outcome = await insert(replacement, { signal, report: () => undefined });
      expect([trip, says(outcome)]).toEqual([trip, cancelled]);
      expect(await changedSince(whole)).toEqual([]);
    }
  }, 240000);
});
