import { isDark } from "../../../src/taskpane/theme/paneTheme";

test("Office's own word comes first", () => {
  expect(isDark({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false)).toBe(true);
  expect(isDark({ isDarkTheme: false }, true)).toBe(false);
});

test("an Office without that word is judged by the color of its pane", () => {
  expect(isDark({ bodyBackgroundColor: "#262626" }, false)).toBe(true);
  expect(isDark({ bodyBackgroundColor: "#e6e6e6" }, true)).toBe(false);
});

test("on the web, where Office says nothing, the system decides", () => {
  expect(isDark(undefined, true)).toBe(true);
  expect(isDark(undefined, false)).toBe(false);
});
