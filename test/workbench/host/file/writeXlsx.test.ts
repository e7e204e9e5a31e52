import fc from "fast-check";
import { readXlsx } from "../../../../src/workbench/host/file/read/readXlsx";
import { writeXlsx } from "../../../../src/workbench/host/file/write/writeXlsx";
import { anyWorkbook } from "./anyWorkbook";
import { faultsOf } from "./wellFormed";

jest.setTimeout(240000);

test("whatever a workbook holds is read back the same, and breaks no rule of the format", () => {
  fc.assert(
    fc.property(anyWorkbook, (file) => {
      const bytes = writeXlsx(file);
      expect(faultsOf(bytes)).toEqual([]);
      expect(readXlsx(bytes)).toEqual(file);
    }),
    { numRuns: 150 },
  );
});

test("the same workbook gives the same bytes", () => {
  fc.assert(fc.property(anyWorkbook, (file) => expect(Buffer.from(writeXlsx(file)).equals(Buffer.from(writeXlsx(file)))).toBe(true)), { numRuns: 20 });
});
