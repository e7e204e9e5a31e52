import { errorOf, readOnce, withAddin } from "./withAddin";

withAddin();

test("an item that is not there is ItemNotFound, with the statement that asked for it", async () => {
  const error = await errorOf(Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().load("name");
    context.workbook.worksheets.getItem("Nowhere").load("name");
    await context.sync();
  }));
  expect(error).toMatchObject({ code: "ItemNotFound", message: "The requested resource doesn't exist." });
  expect(error.debugInfo.statement).toBe("var worksheet = worksheets.getItem(...);");
});

test("an item that is asked for as a null object is one, and so is what hangs on it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

test("what a batch did before the action that is refused stays done, and what follows is not done", async () => {
  await errorOf(Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["before"]];
    sheet.getRange("B1:B2").values = [["one row too few"]];
    sheet.getRange("C1").values = [["after"]];
    await context.sync();
  }));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:C1").load("values");
    await context.sync();
    expect(range.values).toEqual([["before", "", ""]]);
  });
});

test("a member that is not modelled is ApiNotFound and is named, whether it is read, called or set", async () => {
  const read = await errorOf(Excel.run(async (context) => {
    context.workbook.bindings.load("items");
    await context.sync();
  }));
  expect(read).toMatchObject({ code: "ApiNotFound", message: "Workbook.bindings is not modelled by the simulated host." });
  const called = await errorOf(Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").showCard();
    await context.sync();
  }));
  expect(called).toMatchObject({ code: "ApiNotFound", message: "Range.showCard is not modelled by the simulated host." });
  const set = await errorOf(Excel.run(async (context) => {
    context.workbook.chartDataPointTrack = true;
    await context.sync();
  }));
  expect(set).toMatchObject({ code: "ApiNotFound", message: "Workbook.chartDataPointTrack is not modelled by the simulated host." });
});

test("a read before load is PropertyNotLoaded, from office.js itself", async () => {
  const error = await errorOf(Excel.run(async (context) => context.workbook.worksheets.getFirst().name));
  expect(error.code).toBe("PropertyNotLoaded");
});

test("an object of another batch is InvalidObjectPath or InvalidRequestContext, from office.js itself", async () => {
  const kept = await Excel.run(async (context) => context.workbook.worksheets.getFirst().getRange("A1"));
  const error = await errorOf(Excel.run(async (context) => {
    kept.load("values");
    await context.sync();
    return kept.values;
  }));
  expect(["InvalidObjectPath", "InvalidRequestContext", "PropertyNotLoaded"]).toContain(error.code);
});

test("after a refusal the next batch works", async () => {
  await expect(readOnce()).resolves.toBe("Sheet1");
});
