import "./workbench.css";
import { Automation } from "./automation/automation";
import { WorkbenchPage } from "./workbenchPage";

declare global {
  interface Window {
    workbench: Automation;
    /** For a developer's console: the session with its engine and host. */
    workbenchPage: WorkbenchPage;
  }
}

const page = new WorkbenchPage();
window.workbenchPage = page;
window.workbench = new Automation({ session: () => page.readySession(), save: () => page.bytes(), open: (bytes) => page.replace(bytes) });
page.start();
