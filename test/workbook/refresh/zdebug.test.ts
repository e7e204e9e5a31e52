import { startAddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
test("d", async () => {
  const addin = await startAddinInNode();
  await Excel.run(async (context) => {
    const a = context.workbook.worksheets.getActiveWorksheet();
    const b = context.workbook.worksheets.add("Terms");
    b.getRange("A1:B6").values = [["t", "v"], ["x", 1], ["y", 1000], ["z", 3], ["w", 5], ["q", 6]];
    const tt = b.tables.add("A1:B6", true); tt.name = "Terms1";
    context.workbook.names.add("My_O", b.getRange("B3"));
    a.getRange("A5:C5").values = [["n", "s", "p"]];
    a.getRange("A6:B9").values = [["a", 1], ["b", 2], ["c", 3], ["d", 4]];
    const t = a.tables.add("A5:C9", true); t.name = "T1"; t.showTotals = true;
    a.getRange("C6:C9").formulas = [["=[@s]/My_O"], ["=[@s]/My_O"], ["=[@s]/My_O"], ["=[@s]/My_O"]];
    await context.sync();
    const show = async (what: string) => {
      const r = t.getDataBodyRange().load("values,formulas"); const n = context.workbook.names.getItem("My_O").load("formula,value");
      const tot = b.getRange("A1:B6").load("values");
      await context.sync(); console.log(what, JSON.stringify(r.values), n.formula, n.value, JSON.stringify(tot.values));
    };
    await show("before");
    t.rows.getItemAt(1).delete(); await context.sync();
    await show("deleted");
    t.rows.add(undefined, [["e", 5, null]] as never); await context.sync();
    await show("added");
  });
  addin.dispose();
});
