/** A button that the add-in's manifest puts on the ribbon or on the cells' context menu. */
export interface AddinButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly place: "ribbon" | "contextMenu";
  /** The function that the add-in associates with the button, or null when the button only shows the task pane. */
  readonly functionName: string | null;
}

export interface AddinManifest {
  readonly name: string;
  readonly taskPaneAddress: string;
  readonly functionsAddress: string;
  readonly namespace: string;
  readonly buttons: readonly AddinButton[];
}

const child = (parent: Element, name: string): Element | null => [...parent.children].find((element) => element.localName === name) ?? null;
const resid = (parent: Element, name: string): string => child(parent, name)?.getAttribute("resid") ?? "";

/** What the workbench needs of an add-in only XML manifest. Throws where the manifest is not well formed or names a missing resource. */
export function parseAddinManifest(xml: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const broken = document.querySelector("parsererror");
  if (broken) throw new Error(`manifest.xml is not well formed: ${broken.textContent ?? ""}`);
  const all = (name: string, under: Document | Element = document): Element[] => [...under.getElementsByTagNameNS("*", name)];
  const resources = new Map(all("Resources").flatMap((node) => [...node.getElementsByTagName("*")]).filter((node) => node.hasAttribute("id")).map((node) => [node.getAttribute("id") ?? "", node.getAttribute("DefaultValue") ?? ""]));
  const resource = (id: string): string => {
    const value = resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml names the resource "${id}", which it does not hold`);
    return value;
  };
  const sourceOf = (name: string): string => resource(resid(all(name)[0] ?? document.documentElement, "SourceLocation"));

  const button = (control: Element): AddinButton => {
    const images = all("Image", control).sort((a, b) => Number(b.getAttribute("size")) - Number(a.getAttribute("size")));
    const image = images.find((candidate) => candidate.getAttribute("size") === "32") ?? images[0];
    const tip = child(control, "Supertip");
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(resid(control, "Label")),
      tip: tip ? resource(resid(tip, "Description")) : "",
      icon: image ? resource(image.getAttribute("resid") ?? "") : "",
      place: control.closest("OfficeMenu") ? "contextMenu" : "ribbon",
      functionName: all("FunctionName", control)[0]?.textContent?.trim() ?? null,
    };
  };
  return {
    name: all("DisplayName")[0]?.getAttribute("DefaultValue") ?? "Add-in",
    taskPaneAddress: all("DefaultSettings").flatMap((node) => all("SourceLocation", node))[0]?.getAttribute("DefaultValue") ?? "",
    functionsAddress: sourceOf("Metadata"),
    namespace: resource(all("Namespace")[0]?.getAttribute("resid") ?? ""),
    buttons: all("Control").map(button),
  };
}
