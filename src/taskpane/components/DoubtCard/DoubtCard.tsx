import { Button } from "@fluentui/react-components";
import { formatShares } from "../../../core/exact/formatShares";
import type { Offering } from "../../../core/ownership/offering";
import type { Decision } from "../../path/pathState";
import type { DoubtfulRow } from "../../path/review";
import { markedParts } from "../../text/markedParts";
import { Figures } from "../Figures/Figures";
import { ReasonFields } from "../ReasonFields/ReasonFields";
import { TermField } from "../TermField/TermField";
import { useDoubtCardStyles } from "./DoubtCard.styles";
import { useDoubtCard } from "./useDoubtCard";

interface DoubtCardProps {
  readonly row: DoubtfulRow;
  readonly offering: Offering;
  readonly onDecide: (decision: Decision) => void;
}

/** One row that needs eyes: the doubt in plain words, the place in the source, the figures, and the choices. */
export function DoubtCard({ row, offering, onDecide }: DoubtCardProps): React.JSX.Element {
  const styles = useDoubtCardStyles();
  const card = useDoubtCard(row, offering, onDecide);
  return (
    <form className={styles.root} aria-labelledby={`doubt-${row.index}`} noValidate onSubmit={card.accept}>
      <h3 id={`doubt-${row.index}`} className={styles.name}>{row.holder.name}</h3>
      {row.messages.map((message) => <p key={message} className={styles.doubt}>{message}</p>)}
      {row.snippets.map(({ words, line }) => (
        <figure key={words} className={styles.source}>
          <figcaption className={styles.place}>In the source, line {formatShares(line)}</figcaption>
          <pre className={styles.snippet}>{markedParts(words, [row.holder.name, ...card.figures.map(([, figure]) => figure)]).map(({ text, isMarked }, at) => (isMarked ? <mark key={at} className={styles.mark}>{text}</mark> : text))}</pre>
        </figure>
      ))}
      {card.correcting ? (
        <div className={styles.fields}>
          {card.fields.map(({ label, value, problem, type }) => <TermField key={label} label={label} value={value} problem={problem} onType={type} />)}
        </div>
      ) : (
        <>
          <Figures label={`Figures of ${row.holder.name}`} figures={card.figures} />
          {row.reason !== null && <ReasonFields reason={card.reason} isRequired={row.reason === "required"} />}
        </>
      )}
      <div className={styles.choices}>
        <Button type="submit" size="small" data-next="" aria-label={card.correcting ? `Keep the correction of ${row.holder.name}` : `Accept ${row.holder.name}`}>{card.correcting ? "Keep the correction" : "Accept"}</Button>
        {row.alternatives.map(({ label, holder }) => <Button key={label} size="small" aria-label={`${label} for ${row.holder.name}`} onClick={() => onDecide({ kind: "corrected", holder })}>{label}</Button>)}
        {!card.correcting && <Button size="small" aria-label={`Correct ${row.holder.name}`} onClick={card.correct}>Correct</Button>}
        <Button size="small" aria-label={`Leave out ${row.holder.name}`} onClick={card.leaveOut}>Leave out</Button>
      </div>
    </form>
  );
}
