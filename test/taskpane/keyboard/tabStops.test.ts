/** @jest-environment jsdom */
import { hasNextStop } from "../../../src/taskpane/keyboard/tabStops";

const seen = (element: Element): boolean => !element.closest("[hidden]");
const page = (html: string): ((id: string, backward?: boolean) => boolean) => {
  document.body.innerHTML = html;
  return (id, backward = false) => hasNextStop(document, document.getElementById(id) ?? document.body, backward, seen);
};

test("a heading that has the focus leads on to the field after it", () => {
  const next = page('<h2 id="h" tabindex="-1">Terms</h2><input id="a">');
  expect(next("h")).toBe(true);
  expect(next("h", true)).toBe(false);
});

test("the last stop leads out, and so does the first one backwards", () => {
  const next = page('<button id="first"></button><input><button id="last"></button><button disabled></button><button tabindex="-1"></button><div hidden><input></div>');
  expect([next("first"), next("first", true), next("last"), next("last", true)]).toEqual([true, false, false, true]);
});

test("the buttons of a radio group are one stop", () => {
  const next = page('<input type="radio" name="mode" id="a"><input type="radio" name="mode"><input type="radio" name="place" id="b">');
  expect(next("a")).toBe(true);
  expect(next("b")).toBe(false);
});

test("after the element with the focus is gone, any stop will do", () => {
  expect(page("<p></p><button></button>")("gone")).toBe(true);
  expect(page("<p></p>")("gone")).toBe(false);
});
