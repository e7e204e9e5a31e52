import type { TrailAnswer } from "../../../workbook/trail/types";
import { useTrailNoteStyles } from "./TrailNote.styles";
import { useTrailNote } from "./useTrailNote";

/** The line of the source that the number in the selected cell came from. */
export function TrailNote(): React.JSX.Element | null {
  const styles = useTrailNoteStyles();
  const view = useTrailNote();
  if (view === null || view.kind === "none") return null;
  if (view.kind === "answer") return <Answer {...view.answer} />;
  return (
    <section className={styles.root} aria-labelledby="trail-title">
      <h2 id="trail-title" className={styles.title}>{view.kind === "unknown" ? `Source of ${view.address}` : "Source of the selected cell"}</h2>
      <p className={styles.quiet}>{view.kind === "unknown" || view.kind === "failed" ? view.why : "Select a cell of the table or of the terms to see the line that its figure came from."}</p>
    </section>
  );
}

function Answer({ address, subject, figure, standing, source, place, words, from, to, says, agrees, workedOut }: TrailAnswer): React.JSX.Element {
  const styles = useTrailNoteStyles();
  return (
    <section className={styles.root} aria-labelledby="trail-title">
      <h2 id="trail-title" className={styles.title}>Source of {address}: {subject}, {lower(figure)}</h2>
      <p className={styles.line}>{source.kind === "cells" ? `Cells ${source.name}` : source.name}, {place}</p>
      {words === "" ? <p className={styles.quiet}>The words of so large a source are not kept in the workbook; look at the place in the source itself.</p> : (
        <pre className={styles.words}>{words.slice(0, from)}{to > from && <mark className={styles.mark}>{words.slice(from, to)}</mark>}{words.slice(to)}</pre>
      )}
      {workedOut ? <p className={styles.differs}>No such figure stands in the source: {says} was worked out from the others. {agrees === false ? `The cell shows ${standing || "nothing"}.` : ""}</p>
        : agrees === false ? <p className={styles.differs}>The source says {says}; the cell shows {standing || "nothing"}.</p>
        : says === null && figure !== "text" ? <p className={styles.quiet}>{standing ? `${standing} does not stand there itself; it follows from this line.` : "This line is where the cell's row comes from."}</p> : null}
    </section>
  );
}

const lower = (figure: string): string => figure.charAt(0).toLowerCase() + figure.slice(1);
