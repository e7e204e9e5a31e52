import type { ListSource } from "../../path/pathState";
import { sheetLetter } from "../../../filing/list/listGrid";
import { useListPreviewStyles } from "./ListPreview.styles";

const ROWS = 5;
const COLUMNS = 20;

/** The first rows of the list as they stand, with the letters and numbers that messages refer to. */
export function ListPreview({ list }: { readonly list: ListSource }): React.JSX.Element {
  const styles = useListPreviewStyles();
  const start = list.mapping.headerRow ?? 0;
  const rows = list.grid.rows.slice(start, start + ROWS);
  const width = Math.min(COLUMNS, rows.reduce((most, row) => Math.max(most, row.length), 0));
  const letters = Array.from({ length: width }, (_none, at) => sheetLetter(list.grid, at));
  return (
    <div className={styles.root} tabIndex={0} role="region" aria-label="The first rows of the list">
      <table className={styles.table}>
        <thead>
          <tr><td className={styles.corner} />{letters.map((letter) => <th key={letter} scope="col" className={styles.letter}>{letter}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={list.grid.firstRow + start + at}>
              <th scope="row" className={styles.letter}>{list.grid.firstRow + start + at}</th>
              {letters.map((letter, column) => <td key={letter} className={styles.cell}>{String(row[column] ?? "")}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
