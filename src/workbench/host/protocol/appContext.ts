/**
 * The requirement sets of the simulated host: the manifest's floor, and what the shared runtime needs. office.js answers
 * `isSetSupported` from them, and refuses members above them where gating is on. DelayForCellEdit is no public set: office.js
 * sends the option of that name only where the host names it.
 */
export const REQUIREMENT_MATRIX: Readonly<Record<string, string>> = {
  ExcelApi: "1.13", SharedRuntime: "1.1", CustomFunctions: "1.9", CustomFunctionsRuntime: "1.4", AddinCommands: "1.3",
  DialogApi: "1.2", ImageCoercion: "1.1", Settings: "1.1", DelayForCellEdit: "1.1",
};

/** What office.js asks for first; `_appName` 16 is Excel on the web. */
export const appContext = (documentUrl: string, requirements: Readonly<Record<string, string>> = REQUIREMENT_MATRIX): Record<string, unknown> => ({
  _appName: 16, _appVersion: "16.0", _appUILocale: "en-US", _dataLocale: "en-US", _docUrl: documentUrl, _clientMode: 1, _reason: "documentOpened",
  _osfControlType: 1, _eToken: "", _correlationId: "simulated", _appInstanceId: "simulated-instance", _appMinorVersion: 1,
  _hostFullVersion: "16.0.18000.00000", _initialDisplayMode: 2, _addinName: "Overhang", _appDomains: [], _requirementMatrix: JSON.stringify(requirements),
});
