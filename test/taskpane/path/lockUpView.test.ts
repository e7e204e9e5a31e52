import { internap2001 } from "../../../src/filing/sample/internap2001";
import { lockUpView } from "../../../src/taskpane/path/lockUpView";

// The figures of the issue: each holder's whole shares, summed.
const free: readonly (readonly [string, number])[] = [["2002-03-13", 0], ["2002-03-14", 21392010], ["2002-06-14", 42784044], ["2002-09-14", 64176067], ["2002-12-14", 85568119], ["2030-01-01", 85568119]];

test.each(free)("on %s, %d of Internap's shares are free", (date, shares) => {
  const view = lockUpView(internap2001);
  expect(view.ok && view.value?.on(date).free).toBe(shares);
});

test("the releases add up to all that is offered, and the next one is named until none is left", () => {
  const view = lockUpView(internap2001);
  if (!view.ok || !view.value) throw new Error("no schedule");
  expect(view.value.releases.reduce((sum, release) => sum + release.released, 0)).toBe(85568119);
  expect(view.value.on("2002-03-14").next?.release.date).toBe("2002-06-14");
  expect(view.value.on("2002-12-14").next).toBeNull();
});

test("the largest holders at a release are named with what they get then, the largest first", () => {
  const view = lockUpView(internap2001);
  const release = view.ok ? view.value?.releases[0]?.release : undefined;
  if (!view.ok || !view.value || !release) throw new Error("no schedule");
  const largest = view.value.largestOn(release);
  // A quarter of 15,244,091, of 14,586,477 and of 8,508,372, rounded down.
  expect(largest.slice(0, 3)).toEqual([{ name: "Capital Ventures International", released: 3811022 }, { name: "Oak Investment Partners X, L.P.", released: 3646619 }, { name: "INT Investments, Inc.", released: 2127093 }]);
});

test("an offering without a lock-up has no schedule", () => {
  expect(lockUpView({ ...internap2001, offering: { ...internap2001.offering, lockUp: null } })).toEqual({ ok: true, value: null, findings: [] });
});
