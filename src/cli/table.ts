// npm run -s table -- FILE -o OUT.xlsx: the add-in's own insert, run in the simulated host and saved as a workbook.
import { makeTable } from "./table/makeTable";

makeTable(process.argv.slice(2), process.env.INIT_CWD ?? process.env.OVERHANG_ROOT ?? process.cwd()).then(({ code, out, error }) => {
  process.stderr.write(error);
  process.stdout.write(out);
  process.exitCode = code;
}, (error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
