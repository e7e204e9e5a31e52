import { Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { usePane } from "../../pane/paneContext";
import { furtherQuestions } from "../../path/furtherQuestions";
import type { LockUpAnswer } from "../../path/pathState";
import { useReview } from "../../path/useReview";
import { countOf } from "../../text/counts";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { TermField } from "../TermField/TermField";

/** The lock-ups that a filing states besides the table's own: whose they are is asked, for its words do not tell for certain. */
export default function FurtherLockUps(): React.JSX.Element | null {
  const styles = useLockUpPlaceStyles();
  const { path, dispatchPath } = usePane();
  const review = useReview();
  if (!review || path.refreshing !== null) return null;
  const { holders } = review.table;
  const questions = furtherQuestions(path, holders.map(({ name, group, offered }) => ({ name, group, shares: offered })));
  if (questions.length === 0) return null;
  const groups = [...new Set(holders.map(({ group }) => group.trim()))].filter((group) => group !== "");
  const names = holders.map(({ name }) => name);
  return (
    <section className={styles.part} aria-labelledby="further-lock-ups">
      <h3 id="further-lock-ups" className={styles.heading}>{countOf(questions.length, "further statement")} of a lock-up</h3>
      <Text as="p" className={styles.quiet}>The lock-up at Terms is for all holders. The filing also states {questions.length === 1 ? "this" : "these"}; say whose it is, or that it is the same one. What is not answered stays out.</Text>
      {questions.map(({ found, answer, words, where, quote, problem, hint }, index) => {
        const say = (next: LockUpAnswer): void => dispatchPath({ type: "lockUpAnswered", index, answer: next });
        return (
          <div key={index} className={styles.item} role="group" aria-label={`Lock-up stated in ${where}`}>
            <Text as="p" className={styles.readBack}>{words}</Text>
            <Text as="p" className={styles.quiet}>{where}: “{quote}”</Text>
            <Field label="Whose lock-up is it?">
              <RadioGroup value={answer?.kind ?? ""} onChange={(_event, data) => say(data.value === "same" ? { kind: "same" } : { kind: data.value as "group" | "holder", who: data.value === "group" ? found.names ?? "" : "" })}>
                <Radio value="same" label="The same as at Terms, stated otherwise" />
                <Radio value="group" label={found.names ? `Of a group: ${found.names}` : "Of a group"} />
                <Radio value="holder" label="Of one holder" />
              </RadioGroup>
            </Field>
            {answer?.kind === "group" && <TermField label="Group" required value={answer.who} problem={problem ?? undefined} suggestions={groups} reason={hint ?? "As it stands in the column Group."} onType={(who) => say({ kind: "group", who })} />}
            {answer?.kind === "holder" && <TermField label="Holder" required value={answer.who} problem={problem ?? undefined} suggestions={names} reason="Type a part of the name to find it." onType={(who) => say({ kind: "holder", who })} />}
          </div>
        );
      })}
    </section>
  );
}
