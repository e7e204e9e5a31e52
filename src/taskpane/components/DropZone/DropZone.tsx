import { mergeClasses } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useDropZoneStyles } from "./DropZone.styles";

/** Shows that a file can be dropped while one is held over the pane; the pane takes it, and the file button does the same for keyboard and touch. */
export function DropZone({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const styles = useDropZoneStyles();
  const [over, setOver] = useState(false);
  return (
    <section className={mergeClasses(styles.root, over && styles.over)} onDragOver={() => setOver(true)} onDragLeave={() => setOver(false)} onDrop={() => setOver(false)}>
      {children}
    </section>
  );
}
