/** Which folder may import which. A bad fixture under test/lint/bad proves each rule. */
const ours = "^(test/lint/bad/)?src/";
module.exports = {
  forbidden: [
    { name: "core-is-pure", severity: "error", comment: "core knows no Office, DOM, network or clock, and nothing of ours outside it", from: { path: `${ours}core/` }, to: { pathNot: `${ours}core/` } },
    { name: "filing-over-core", severity: "error", comment: "the reader turns text into a draft; it knows neither Excel nor the pane", from: { path: `${ours}filing/` }, to: { path: `${ours}(?!core/|filing/)` } },
    { name: "workbook-over-core", severity: "error", comment: "the only code that names Excel rests on core alone, so that any source can feed it", from: { path: `${ours}workbook/` }, to: { path: `${ours}(?!core/|workbook/)` } },
    { name: "functions-over-core-and-filing", severity: "error", comment: "a custom function is one line over core", from: { path: `${ours}functions/` }, to: { path: `${ours}(?!core/|filing/|functions/)` } },
    { name: "nothing-imports-taskpane", severity: "error", comment: "the pane is the top of the product", from: { path: ours, pathNot: `${ours}taskpane/` }, to: { path: `${ours}taskpane/` } },
    { name: "commands-are-thin", severity: "error", comment: "the ribbon calls the workbook", from: { path: `${ours}commands/` }, to: { path: `${ours}(cli|workbench)/` } },
    { name: "pane-without-workbench", severity: "error", comment: "what ships never carries the simulated host", from: { path: `${ours}taskpane/` }, to: { path: `${ours}(cli|workbench)/` } },
    { name: "src-without-test", severity: "error", comment: "tests know the source, not the reverse", from: { path: ours }, to: { path: "^test/(?!lint/bad/src/)" } },
    { name: "no-circles", severity: "error", comment: "a circle has no order to read it in", from: { path: ours }, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
  ],
  options: { doNotFollow: { path: "node_modules" }, exclude: { path: "^(build|dist)/|node_modules/" }, tsConfig: { fileName: "tsconfig.json" }, tsPreCompilationDeps: true, enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json"] } },
};
