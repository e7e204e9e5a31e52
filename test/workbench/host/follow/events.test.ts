import { Person } from "../../../../src/workbench/host/follow/person";
import { inWorkbook } from "../model/withWorkbook";

/** Time for events to arrive: they reach the add-in before the answer to what it asks afterwards. */
async function turn(): Promise<void> {
  for (let asked = 0; asked < 3; asked++) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    await Excel.run(async (context) => {
      context.workbook.application.load("calculationMode");
      await context.sync();
    });
  }
}

describe("events", () => {
  const { host, sheet } = inWorkbook();
  const person = (): Person => new Person(host().host.workbook);

  /** What a handler hears while `act` runs. */
  async function heard<T>(subscribe: (context: Excel.RequestContext, hear: (event: T) => Promise<void>) => OfficeExtension.EventHandlerResult<T>, act: () => Promise<unknown>): Promise<T[]> {
    const events: T[] = [];
    const result = await Excel.run(async (context) => {
      const handler = subscribe(context, async (event) => { events.push(event); });
      await context.sync();
      return handler;
    });
    await act();
    await turn();
    await Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    return events;
  }
  const onChanged = (name: string, act: () => Promise<unknown>): Promise<Excel.WorksheetChangedEventArgs[]> => heard((context, hear) => context.workbook.worksheets.getItem(name).onChanged.add(hear), act);

  it("tells of a person's typing, with the value before and after of a single cell", async () => {
    await sheet("typed");
    const events = await onChanged("typed", async () => {
      await person().write("typed!B2", [[5]]);
      await person().write("typed!B2", [["six"]]);
      await person().write("typed!A4", [[1, 2], [3, 4]]);
    });
    expect(events.map((event) => [event.changeType, event.address, event.source, event.triggerSource])).toEqual([["RangeEdited", "B2", "Local", "Unknown"], ["RangeEdited", "B2", "Local", "Unknown"], ["RangeEdited", "A4:B5", "Local", "Unknown"]]);
    expect(events[1]!.details).toEqual({ valueBefore: 5, valueAfter: "six", valueTypeBefore: "Double", valueTypeAfter: "String" });
    expect(events[2]!.details).toBeUndefined();
  });

  it("marks what the add-in did itself", async () => {
    await sheet("own");
    const events = await onChanged("own", () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem("own").getRange("A1").values = [[1]];
      await context.sync();
    }));
    expect(events.map((event) => event.triggerSource)).toEqual(["ThisLocalAddin"]);
  });

  it("tells of inserted and deleted rows and columns, not of the formulas that move with them", async () => {
    await sheet("moved");
    await person().write("moved!A1", [[1, "=A1*2"], [2, "=A2*2"]]);
    const events = await onChanged("moved", async () => {
      await person().insertRows("moved!2:2");
      await person().insertColumns("moved!B:B");
      await person().deleteColumns("moved!B:B");
      await person().deleteRows("moved!2:2");
    });
    expect(events.map((event) => `${event.changeType} ${event.address}`)).toEqual(["RowInserted 2:2", "ColumnInserted B:B", "ColumnDeleted B:B", "RowDeleted 2:2"]);
  });

  it("is silent about calculated results, formats and table names in formulas", async () => {
    await sheet("quiet");
    await person().write("quiet!A1", [["k", "v"], ["x", 1]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("quiet").tables.add("A1:B2", true).name = "Quiet";
      context.workbook.worksheets.getItem("quiet").getRange("D1").formulas = [["=SUM(Quiet[v])"]];
      await context.sync();
    });
    const events = await onChanged("quiet", () => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("quiet").getRange("A1:D2");
      range.format.fill.color = "#EEEEEE";
      context.workbook.tables.getItem("Quiet").name = "Still";
      range.load("values");
      await context.sync();
    }));
    expect(events).toEqual([]);
  });

  it("gives the changed range, and goes quiet when events are off or the handler is removed", async () => {
    await sheet("range");
    const addresses: string[] = [];
    const handler = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.getItem("range").onChanged.add((event) => Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load("address");
        await inner.sync();
        addresses.push(range.address);
      }));
      await context.sync();
      return result;
    });
    await person().write("range!C3", [[1]]);
    await turn();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await person().write("range!C4", [[1]]);
    await turn();
    await Excel.run(handler.context, async (context) => {
      context.runtime.enableEvents = true;
      handler.remove();
      await context.sync();
    });
    await person().write("range!C5", [[1]]);
    await turn();
    expect(addresses).toEqual(["range!C3"]);
  });

  it("tells a table and the workbook's tables of changes within it", async () => {
    await sheet("table");
    await person().write("table!A1", [["k", "v"], ["x", 1], ["y", 2]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("table").tables.add("A1:B3", true).name = "Told";
      await context.sync();
    });
    const act = (): Promise<void> => person().write("table!B2", [[7, 8]]);
    const one = await heard<Excel.TableChangedEventArgs>((context, hear) => context.workbook.tables.getItem("Told").onChanged.add(hear), act);
    const all = await heard<Excel.TableChangedEventArgs>((context, hear) => context.workbook.tables.onChanged.add(hear), act);
    expect(one.map((event) => [event.changeType, event.address])).toEqual([["RangeEdited", "B2"]]);
    expect(all.map((event) => event.address)).toEqual(["B2"]);
  });

  it("tells of sheets that are added, activated and deleted, and of changes anywhere", async () => {
    const log: string[] = [];
    const removals = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const results = [
        worksheets.onAdded.add(async () => { log.push("added"); }),
        worksheets.onActivated.add(async () => { log.push("activated"); }),
        worksheets.onDeleted.add(async () => { log.push("deleted"); }),
        worksheets.onChanged.add(async (event) => { log.push(`changed ${event.address}`); }),
      ];
      await context.sync();
      return results;
    });
    await sheet("new");
    await person().write("new!A1", [[1]]);
    await person().deleteSheet("new");
    await turn();
    expect(log).toEqual(["added", "activated", "changed A1", "activated", "deleted"]);
    for (const result of removals) {
      await Excel.run(result.context, async (context) => {
        result.remove();
        await context.sync();
      });
    }
  });

  it("tells of the selection, on its sheet and in the document", async () => {
    await sheet("selected");
    const events = await heard<Excel.WorksheetSelectionChangedEventArgs>((context, hear) => context.workbook.worksheets.getItem("selected").onSelectionChanged.add(hear), async () => person().select("selected!B2:C3"));
    expect(events.map((event) => event.address)).toEqual(["B2:C3"]);
    const documents = await heard<Excel.SelectionChangedEventArgs>((context, hear) => context.workbook.onSelectionChanged.add(hear), async () => person().select("selected!D4"));
    expect(documents.length).toBe(1);
  });
});
