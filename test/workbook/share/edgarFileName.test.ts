import { edgarFileName } from "../../../src/workbook/share/printedForms";

test.each([
  ["Internap Network Services Corporation", "internap-selling-holders.htm"],
  ["A.B. Dick & Co.", "a-b-dick-co-selling-holders.htm"],
  ["Internationalization Holdings", "internationa-selling-holders.htm"],
  ["Zoë Müller AG", "zoe-muller-selling-holders.htm"],
  ["3M Company", "selling-holders.htm"],
  ["", "selling-holders.htm"],
])("the file for EDGAR of %s has a name that EDGAR takes", (issuer, name) => {
  expect(edgarFileName(issuer)).toBe(name);
  expect(name).toMatch(/^(?=.{1,32}$)[a-z][a-z0-9-]*\.htm$/);
});
