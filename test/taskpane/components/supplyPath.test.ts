import fc from "fast-check";
import { supplyPath } from "../../../src/taskpane/components/SupplyChart/supplyPath";

test("one release of everything goes from the bottom to the top on its day", () => {
  expect(supplyPath([{ date: "2002-03-14", free: 100 }], 100, 0, "2002-03-14", 300, 100)).toMatchObject({ line: "M 0 100 H 30 V 0 H 300", at: 30, dots: [{ x: 30, y: 0 }] });
});

test("a day far before or after the releases stays within the picture", () => {
  const points = [{ date: "2002-03-14", free: 50 }, { date: "2002-06-14", free: 100 }];
  expect(supplyPath(points, 100, 0, "1990-01-01", 300, 100).at).toBe(0);
  expect(supplyPath(points, 100, 0, "2040-01-01", 300, 100).at).toBe(300);
});

test("the stairs never go down and never go back", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 1000 })), { minLength: 1, maxLength: 24 }), (steps) => {
    let day = 0;
    let free = 0;
    const points = steps.map(([days, shares]) => {
      day += days;
      free += shares;
      return { date: new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10), free };
    });
    const { dots } = supplyPath(points, free, 0, null, 300, 100);
    dots.slice(1).forEach((dot, at) => {
      expect(dot.x).toBeGreaterThanOrEqual(dots[at]?.x ?? 0);
      expect(dot.y).toBeLessThanOrEqual(dots[at]?.y ?? 0);
    });
    expect(dots.every(({ x, y }) => x >= 0 && x <= 300 && y >= 0 && y <= 100)).toBe(true);
  }));
});
