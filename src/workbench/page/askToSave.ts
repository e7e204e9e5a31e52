export type SaveAnswer = "save" | "discard" | "cancel";

/** Asks what becomes of unsaved changes before the workbook is closed. */
export function askToSave(name: string): Promise<SaveAnswer> {
  const dialog = document.createElement("dialog");
  const heading = document.createElement("h2");
  heading.textContent = `Save the changes to ${name}?`;
  const text = document.createElement("p");
  text.textContent = "The workbook closes. What is not saved is lost.";
  const form = document.createElement("form");
  form.method = "dialog";
  const choices: readonly [SaveAnswer, string][] = [["save", "Save"], ["discard", "Don't save"], ["cancel", "Cancel"]];
  for (const [value, label] of choices) {
    const button = document.createElement("button");
    button.value = value;
    button.textContent = label;
    if (value === "save") button.dataset.primary = "";
    form.append(button);
  }
  dialog.append(heading, text, form);
  dialog.setAttribute("aria-labelledby", heading.id = "ask-to-save");
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => {
    dialog.remove();
    resolve((dialog.returnValue || "cancel") as SaveAnswer);
  }));
}
