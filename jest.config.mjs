const common = { transform: { "\\.[jt]sx?$": "<rootDir>/test/esbuildTransform.cjs" }, transformIgnorePatterns: ["/node_modules/(?!(htmlparser2|domhandler|domutils|dom-serializer|entities|domelementtype)/)", "/build/"], testPathIgnorePatterns: ["/node_modules/", "/build/", "/dist/"], modulePathIgnorePatterns: ["<rootDir>/build/", "<rootDir>/dist/"] };

/** unit: Node. host: office.js in jsdom over the simulated host. e2e: a real Chromium and LibreOffice. */
export default {
  globalSetup: "<rootDir>/test/globalSetup.mjs",
  reporters: ["default", "<rootDir>/test/tallyReporter.cjs"],
  testTimeout: 60000,
  projects: [
    { ...common, displayName: "unit", testEnvironment: "node", testMatch: ["<rootDir>/test/{core,filing,functions,cli,property,lint,manifest,taskpane,golden}/**/*.test.{ts,tsx}"] },
    { ...common, displayName: "host", testEnvironment: "node", testMatch: ["<rootDir>/test/{workbook,workbench,commands}/**/*.test.{ts,tsx}"] },
    { ...common, displayName: "e2e", testEnvironment: "node", globalSetup: "<rootDir>/test/e2e/globalSetup.mjs", testMatch: ["<rootDir>/test/e2e/**/*.test.{ts,tsx}"] },
  ],
};
