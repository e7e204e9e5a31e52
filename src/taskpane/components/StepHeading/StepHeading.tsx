import { useEffect, useRef } from "react";
import { focusIfHere } from "../../keyboard/focusIfHere";
import { useStepHeadingStyles } from "./StepHeading.styles";

/** The heading of a step. It takes the focus when the step opens, so that keyboard and reader go on from here. */
export function StepHeading({ children }: { readonly children: string }): React.JSX.Element {
  const styles = useStepHeadingStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusIfHere(heading.current), []);
  return <h2 ref={heading} tabIndex={-1} className={styles.root}>{children}</h2>;
}
