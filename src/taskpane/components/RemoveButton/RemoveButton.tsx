import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type MouseEvent } from "react";

interface RemoveButtonProps {
  /** What is removed, for those who hear the button alone. */
  readonly what: string;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

/** Removes after a second press: what is taken out of the workbook here, Excel's undo may not bring back. */
export function RemoveButton({ what, busy, onRemove }: RemoveButtonProps): React.JSX.Element {
  const [asked, ask] = useState<"not yet" | "now" | "kept">("not yet");
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (asked !== "not yet") first.current?.focus(); }, [asked]);
  if (asked !== "now") return <Button ref={first} size="small" disabledFocusable={busy} aria-label={`Remove ${what}`} onClick={() => ask("now")}>Remove</Button>;
  const remove = (event: MouseEvent<HTMLElement>): void => {
    // The button goes with what it removes; the keyboard goes on from the heading above.
    event.currentTarget.closest("section")?.querySelector<HTMLElement>("h3[tabindex]")?.focus();
    ask("not yet");
    onRemove();
  };
  return (
    <>
      <Button ref={first} size="small" aria-label={`Keep ${what}`} onClick={() => ask("kept")}>Keep it</Button>
      <Button size="small" disabledFocusable={busy} aria-label={`Remove ${what} for good`} onClick={remove}>Remove for good</Button>
    </>
  );
}
