/** A submission of about `size` bytes: one prospectus of plain paragraphs with a selling-holder table, as EDGAR's HTML looks. */
export function largeSubmission(size: number): Uint8Array {
  const paragraph = (i: number): string => `<P STYLE="margin-top:6pt; margin-bottom:0pt; font-size:10pt; font-family:Times New Roman">Paragraph ${i}. Our business depends on many things, and this sentence stands for one of them: a risk that a reader weighs on ${i % 28 + 1} days of the month. The company cannot say how it will end.</P>\n`;
  const cell = (text: string, align = "right"): string => `<TD VALIGN="bottom">&nbsp;</TD><TD VALIGN="bottom" ALIGN="${align}">${text}</TD><TD NOWRAP VALIGN="bottom">&nbsp;</TD>`;
  const holders = Array.from({ length: 400 }, (_, i) => { const offered = 10000 + i * 37; return `<TR><TD VALIGN="top"><P>Holder ${i + 1} Capital Fund, L.P. (${i % 20 + 1})</P></TD>${cell((offered + 500).toLocaleString("en-US"))}${cell(offered.toLocaleString("en-US"))}${cell("500")}${cell("*")}</TR>`; });
  const total = Array.from({ length: 400 }, (_, i) => 10000 + i * 37).reduce((a, b) => a + b, 0).toLocaleString("en-US");
  const table = `<P>SELLING STOCKHOLDERS</P><P>The percentages are based on 46,294,912 shares of common stock outstanding as of March 4, 2025.</P><TABLE><TR><TD>Name of Selling Stockholder</TD>${cell("Shares Beneficially Owned Before the Offering", "center")}${cell("Shares Being Offered", "center")}${cell("Shares Owned After the Offering", "center")}${cell("Percent After the Offering", "center")}</TR>${holders.join("\n")}</TABLE>\n`;
  const head = `<SEC-DOCUMENT>0000000000-25-000001.txt\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: 424B3\nCOMPANY CONFORMED NAME: EXAMPLE HOLDINGS INC\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>424B3\n<TEXT>\n<HTML><BODY><P>${total} shares of common stock</P>\n`;
  const parts = [head];
  let length = head.length + table.length;
  for (let i = 0; length < size / 2; i++) { const p = paragraph(i); parts.push(p); length += p.length; }
  parts.push(table);
  for (let i = 0; length < size; i++) { const p = paragraph(i); parts.push(p); length += p.length; }
  parts.push("</BODY></HTML>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n");
  return new TextEncoder().encode(parts.join(""));
}

/** The same prospectus as EDGAR took it in the nineties: lines of 80 characters, the table in fixed columns. */
export function largeText(size: number): Uint8Array {
  const paragraph = (i: number): string => `     Paragraph ${i}. Our business depends on many things, and this sentence stands\nfor one of them: a risk that a reader weighs on ${i % 28 + 1} days of the month. The company\ncannot say how it will end.\n\n`;
  const line = (name: string, figures: readonly string[]): string => `${name.padEnd(40)}${figures.map((text) => text.padStart(12)).join("")}\n`;
  const count = (value: number): string => value.toLocaleString("en-US");
  const offered = Array.from({ length: 400 }, (_, i) => 10000 + i * 37);
  const sum = offered.reduce((a, b) => a + b, 0);
  const rows = offered.map((shares, i) => line(`Holder ${i + 1} Capital Fund, L.P. (${i % 20 + 1})`, [count(shares + 500), count(shares), "500", "*"]));
  const table = `                        SELLING STOCKHOLDERS\n\n     The percentages are based on 46,294,912 shares of common stock outstanding\nas of March 4, 1999.\n\n<TABLE>\n<CAPTION>\n${line("", ["SHARES", "SHARES", "SHARES", "PERCENT"])}${line("", ["OWNED BEFORE", "BEING", "OWNED AFTER", "OWNED"])}${line("NAME", ["OFFERING", "OFFERED", "OFFERING", "AFTER"])}${line("-".repeat(20), ["-------", "-------", "-------", "-------"])}<S>${" ".repeat(40)}<C>         <C>         <C>         <C>\n${rows.join("")}${line("Total", [count(sum + 200000), count(sum), count(200000), ""])}</TABLE>\n\n`;
  const head = `<SEC-DOCUMENT>0000000000-99-000001.txt\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: 424B3\nCOMPANY CONFORMED NAME: EXAMPLE HOLDINGS INC\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>424B3\n<TEXT>\n\n                    ${count(sum)} SHARES OF COMMON STOCK\n\n`;
  const parts = [head];
  let length = head.length + table.length;
  for (let i = 0; length < size / 2; i++) { const p = paragraph(i); parts.push(p); length += p.length; }
  parts.push(table);
  for (let i = 0; length < size; i++) { const p = paragraph(i); parts.push(p); length += p.length; }
  parts.push("</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n");
  return new TextEncoder().encode(parts.join(""));
}
