import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { ChangeItem } from "../../../core/refresh/listChanges";
import { countOf } from "../../text/counts";
import { useChangeListStyles } from "./ChangeList.styles";

interface ChangeListProps {
  readonly items: readonly ChangeItem[];
  readonly taken: ReadonlySet<string>;
  readonly onTake: (keys: readonly string[], isTaken: boolean) => void;
}

const PAGE = 50;
const KINDS: Readonly<Record<ChangeItem["kind"], string>> = { changed: "Changed", renamed: "Renamed", added: "Added", removed: "Removed", deletedByYou: "Deleted by you", term: "Term", lockUp: "Lock-up", note: "Note" };

/** Changes one by one, each with what stands there now and what would; what a person overwrote stands out in words. */
export function ChangeList({ items, taken, onTake }: ChangeListProps): React.JSX.Element {
  const styles = useChangeListStyles();
  const [shown, setShown] = useState(PAGE);
  const keys = items.map((item) => item.key);
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onTake(keys, true)}>Choose all</Button>
        <Button size="small" onClick={() => onTake(keys, false)}>Choose none</Button>
      </div>
      <ul className={styles.list} aria-label="Changes">
        {items.slice(0, shown).map((item) => (
          <li key={item.key}>
            <Checkbox checked={taken.has(item.key)} onChange={(_event, data) => onTake([item.key], data.checked === true)} label={<span className={styles.item}><span>{titleOf(item)}</span><span className={styles.figures}>{figuresOf(item)}</span></span>} />
          </li>
        ))}
      </ul>
      {items.length > shown && <Button size="small" onClick={() => setShown(shown + PAGE)}>Show {countOf(Math.min(PAGE, items.length - shown), "more change")}</Button>}
    </div>
  );
}

function titleOf({ kind, subject, figure }: ChangeItem): string {
  if (kind === "lockUp") return subject === figure ? subject : `${KINDS[kind]}: ${subject}`;
  return kind === "changed" ? `${subject}: ${figure}` : `${KINDS[kind]}: ${subject}`;
}

function figuresOf({ kind, from, to, base }: ChangeItem): string {
  if (kind === "lockUp") return `Now: ${from} By the source: ${to}${base === null ? "" : ` Before you changed it: ${base}`}`;
  if (base !== null) return `Yours ${from || "empty"}, source ${to || "empty"}; before you changed it ${base || "empty"}`;
  if (kind === "added") return to;
  if (kind === "removed") return "The newer source no longer has this row.";
  if (kind === "deletedByYou") return `You deleted this row; the source still has it: ${to}`;
  return `${from || "empty"} → ${to || "empty"}`;
}
