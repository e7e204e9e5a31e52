import { snippetOf } from "../../../src/filing/source/snippetOf";

test("plain text is shown by whole lines, its columns kept apart", () => {
  const text = "before\nAlder LP          300,000        200,000\nafter\n";
  expect(snippetOf(text, text.indexOf("Alder"), text.indexOf("300"))).toBe("Alder LP   300,000   200,000");
});

test("markup is taken away, never shown and never run", () => {
  const html = '<tr><td onclick="steal()">Alder&nbsp;&amp; Co.</td><script>alert(1)</script><td>300&#44;000</td></tr>';
  const shown = snippetOf(html, 0, html.length);
  expect(shown).not.toMatch(/[<>]|onclick/);
  expect(shown).toMatch(/^Alder & Co\./);
  expect(shown).toMatch(/300,000$/);
});

test("a long place is cut", () => {
  expect(snippetOf("x".repeat(5000), 0, 5000).length).toBeLessThanOrEqual(320);
});

test("an entity that names no character stays as it is", () => {
  expect(snippetOf("<b>&#xFFFFFFFF; &nosuch;</b>", 0, 27)).toBe("&#xFFFFFFFF; &nosuch;");
});

test("a long place is shown around the words that it is about, and where these are not in it from its beginning", () => {
  const text = `${"one ".repeat(300)}Cedar   Trust 5,000 ${"two ".repeat(300)}`;
  const shown = snippetOf(text, 0, text.length, "Cedar Trust");
  expect(shown).toMatch(/^…(?:one )+Cedar {3}Trust 5,000 (?:two )+tw?o?…$/);
  expect(shown.length).toBeLessThanOrEqual(320);
  expect(snippetOf(text, 0, text.length, "Somebody")).toMatch(/^one .*…$/);
});

test("a word that every object has is no entity's name", () => {
  const text = "<p>Alder &constructor; &toString; Co.</p>";
  expect(snippetOf(text, 0, text.length)).toBe("Alder &constructor; &toString; Co.");
});

test("angle brackets without end are passed over once", () => {
  const text = `<p>${"<".repeat(20_000)}Alder`;
  for (let n = 0; n < 1_000; n++) expect(snippetOf(text, 3 + n, text.length).length).toBeLessThanOrEqual(320);
});
