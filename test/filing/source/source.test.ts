import { decodeBytes } from "../../../src/filing/source/decodeBytes";
import { documentKind } from "../../../src/filing/source/documentKind";
import { LineIndex } from "../../../src/filing/source/lineIndex";
import { splitSubmission } from "../../../src/filing/source/splitSubmission";
import { tidyWords } from "../../../src/filing/source/tidyWords";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeBytes", () => {
  it("reads UTF-8, drops its byte-order mark, and takes other bytes as windows-1252", () => {
    expect(decodeBytes(utf8("\ufeffNaïve — 5%"))).toEqual({ ok: true, text: "Naïve — 5%", encoding: "utf-8" });
    expect(decodeBytes(new Uint8Array([0x93, 0x41, 0x94, 0x97]))).toEqual({ ok: true, text: "“A”—", encoding: "windows-1252" });
    expect(decodeBytes(new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0]))).toMatchObject({ ok: true, text: "AB", encoding: "utf-16" });
  });
});

describe("splitSubmission", () => {
  it("gives each document its type and its words, and reads the header", () => {
    const text = "CONFORMED SUBMISSION TYPE:\tS-3\nFILED AS OF DATE:\t\t20250331\nCOMPANY CONFORMED NAME:\t\tAlpha Inc\n<DOCUMENT>\n<TYPE>S-3\n<TEXT>\none\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-5.1\n<TEXT>\ntwo\n</TEXT>\n</DOCUMENT>\n";
    const { header, parts } = splitSubmission(text);
    expect(header).toEqual({ formType: "S-3", company: "Alpha Inc", filed: "2025-03-31" });
    expect(parts.map((part) => [part.type, text.slice(part.start, part.end).replace("</TEXT>", "").trim()])).toEqual([["S-3", "one"], ["EX-5.1", "two"]]);
  });
  it("takes a file without documents as one", () => {
    expect(splitSubmission("hello").parts).toEqual([{ type: null, start: 0, end: 5 }]);
  });
});

describe("documentKind", () => {
  it.each([
    ["<html><body><p>x</p></body></html>", "html"],
    ["<TR><TD>a</TD><TD>b</TD></TR><P>c</P>", "html"],
    ["<PAGE>\nNAME      SHARES\n<TABLE>\n<S>   <C>\nAnn   5\n</TABLE>", "text"],
    ["Ann\t1,000\t5\nBob\t2,000\t5\nCy\t3,000\t5\n", "tabs"],
    ["plain words about shares", "text"],
    ["<html><body><pre>\nNAME      SHARES\nAnn        5,000\n</pre></body></html>", "text"],
  ])("%j is %s", (text, kind) => expect(documentKind(text)).toBe(kind));
});

describe("tidyWords and LineIndex", () => {
  it("joins blanks of every kind, keeps line breaks, and turns small raised digits into a superscript", () => {
    expect(tidyWords("  Ann\u00a0 Lee\u200b \n\n c/o\tBob ")).toBe("Ann Lee\nc/o Bob");
    expect(tidyWords("Ann¹²")).toBe("Ann\uE00012\uE001");
  });
  it("counts lines from 1", () => {
    const lines = new LineIndex("a\nbc\n\nd");
    expect([0, 1, 2, 4, 5, 6].map((offset) => lines.lineOf(offset))).toEqual([1, 1, 2, 2, 3, 4]);
  });
});
