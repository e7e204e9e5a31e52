import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface OpenFileButtonProps {
  readonly label: string;
  readonly appearance?: "primary" | "secondary";
  readonly describedBy?: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that opens the system's file dialog; the input behind it is no stop of its own for keyboard or reader. */
export function OpenFileButton({ label, appearance, describedBy, disabled, onFile }: OpenFileButtonProps): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance ?? "secondary"} aria-describedby={describedBy} disabledFocusable={disabled ?? false} onClick={() => input.current?.click()}>{label}</Button>
      <input ref={input} type="file" hidden accept=".htm,.html,.txt,.csv,.tsv,.xlsx" aria-label={label} onChange={(event) => {
        const file = event.target.files?.[0];
        // The same file can be chosen again only when the input forgets it.
        event.target.value = "";
        if (file) onFile(file);
      }} />
    </>
  );
}
