import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { describeInBrowser, openWorkbench, type WorkbenchOptions } from "./harness";
import { openLockUps } from "./lockUpSteps";
import { insert, overflow, sampleToInsert } from "./paneSteps";

const pictures = path.join(__dirname, "../../build/screenshots");

/** The contrast of a part of the chart with the pane's ground, as WCAG reckons it. */
function contrast(pane: Frame, part: string, property: "stroke" | "fill"): Promise<number> {
  return pane.evaluate(([selector, name]) => {
    const element = document.querySelector(`[role=img] ${selector}`);
    const ground = document.querySelector("main");
    if (!element || !ground) throw new Error(`the chart has no ${selector}`);
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = (color.match(/\d+(\.\d+)?/g) ?? []).map(Number).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const both = [luminance(getComputedStyle(element).getPropertyValue(name)), luminance(getComputedStyle(ground).backgroundColor)];
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
  }, [part, property] as const);
}

describeInBrowser("the chart of the supply", () => {
  test.each<[string, WorkbenchOptions, boolean]>([
    ["light", { colorScheme: "light" }, false],
    ["dark", { colorScheme: "dark" }, false],
    ["high contrast", { colorScheme: "dark", forcedColors: "active" }, false],
    ["320 px", { colorScheme: "light" }, true],
  ])("is drawn so that it can be seen, with its figures in a table below: %s", async (name, options, isNarrow) => {
    const { page, pane } = await openWorkbench(options);
    if (isNarrow) {
      await page.getByRole("separator", { name: "Width of the task pane" }).focus();
      for (let steps = 0; steps < 40; steps++) await page.keyboard.press("ArrowRight");
    }
    await sampleToInsert(pane);
    await insert(pane);
    await openLockUps(pane);
    const chart = pane.getByRole("img", { name: /^Shares free of the lock-up over time: 4 releases/ });
    await chart.scrollIntoViewIfNeeded();
    mkdirSync(pictures, { recursive: true });
    await chart.screenshot({ path: path.join(pictures, `lock-up-chart-${name.replace(/\W/g, "-")}.png`) });
    // Graphics need 3:1, texts 4.5:1; the stairs are the second thing drawn over the area.
    expect(await contrast(pane, "path:nth-of-type(5)", "stroke")).toBeGreaterThanOrEqual(3);
    expect(await contrast(pane, "circle", "fill")).toBeGreaterThanOrEqual(3);
    expect(await contrast(pane, "text", "fill")).toBeGreaterThanOrEqual(4.5);
    const box = await chart.boundingBox();
    expect(box?.width ?? 0).toBeGreaterThan(250);
    expect(await overflow(pane)).toBe(0);
    expect(await pane.getByRole("table", { name: "Releases" }).getByRole("row").allInnerTexts()).toEqual([
      expect.stringContaining("Release date"),
      ...["21,392,010", "42,784,044", "64,176,067", "85,568,119"].map((free) => expect.stringContaining(free)),
    ]);
  });
});
