import { mergeClasses } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";
import { useDropZoneStyles } from "./DropZone.styles";

/** A part of the pane on which a file can be dropped; the file button does the same for keyboard and touch. */
export function DropZone({ onFile, children }: { readonly onFile: (file: File) => void; readonly children: ReactNode }): React.JSX.Element {
  const styles = useDropZoneStyles();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <section className={mergeClasses(styles.root, over && styles.over)} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      {children}
    </section>
  );
}
