import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

interface RemoveButtonProps {
  /** What is removed, for those who hear the button alone. */
  readonly what: string;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

/** Removes after a second press: what is taken out of the workbook here, Excel's undo may not bring back. */
export function RemoveButton({ what, busy, onRemove }: RemoveButtonProps): React.JSX.Element {
  const [isAsking, ask] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (isAsking) keep.current?.focus(); }, [isAsking]);
  if (!isAsking) return <Button size="small" disabledFocusable={busy} aria-label={`Remove ${what}`} onClick={() => ask(true)}>Remove</Button>;
  return (
    <>
      <Button ref={keep} size="small" aria-label={`Keep ${what}`} onClick={() => ask(false)}>Keep it</Button>
      <Button size="small" disabledFocusable={busy} aria-label={`Remove ${what} for good`} onClick={() => { ask(false); onRemove(); }}>Remove for good</Button>
    </>
  );
}
