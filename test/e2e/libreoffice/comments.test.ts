import { createUniverNode } from "#univer";
import { Engine } from "../../../src/workbench/host/engine/engine";
import { readXlsx } from "../../../src/workbench/host/file/read/readXlsx";
import { saveWorkbook } from "../../../src/workbench/host/file/save/saveWorkbook";
import { Workbook } from "../../../src/workbench/host/model/workbook";
import { describeWithLibreOffice, rewritten } from "./soffice";

describeWithLibreOffice("comments and notes, in LibreOffice", () => {
  test("stand on their cells with their words", async () => {
    const engine = new Engine(createUniverNode());
    try {
      const book = new Workbook(engine);
      book.user = { name: "Jane Roe", email: "" };
      book.Worksheets.GetFirst().GetRange("A1").Values = [["held"]];
      const comment = book.Comments.Add(`${book.Worksheets.GetFirst().Name}!B2`, "Is this right?");
      comment.Replies.Add("It is.");
      book.Notes.Add(`${book.Worksheets.GetFirst().Name}!C3`, "Called the agent");
      const [sheet] = readXlsx(await rewritten(await saveWorkbook(book))).sheets;
      const notes = Object.fromEntries(sheet!.remarks.map(({ cell, note, thread }) => [cell, note ?? thread]));
      expect(Object.keys(notes).sort()).toEqual(["B2", "C3"]);
      // LibreOffice itself leaves the author out when it saves without a user of its own.
      expect(notes["C3"]).toMatchObject({ text: "Called the agent" });
      expect(notes["B2"]!.text).toMatch(/Is this right\?[\s\S]*It is\./);
    } finally {
      engine.dispose();
    }
  }, 240000);
});
