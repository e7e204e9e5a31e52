import { Button, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import type { PercentBasis } from "../../../core/ownership/offering";
import { BASES } from "../../text/wording";
import { LockUpFields } from "../LockUpFields/LockUpFields";
import { SelectField } from "../SelectField/SelectField";
import { StepHeading } from "../StepHeading/StepHeading";
import { TermField } from "../TermField/TermField";
import { useTermsStepStyles } from "./TermsStep.styles";
import { useTermsStep } from "./useTermsStep";

const BASIS_CHOICES = (Object.keys(BASES) as PercentBasis[]).map((basis) => ({ value: basis, title: BASES[basis].label }));

/** The terms of the offering: what was found stands in the fields and says where; what was not is empty and says what it is for. */
export function TermsStep(): React.JSX.Element {
  const styles = useTermsStepStyles();
  const { form, terms, problems, place, type, choose, changeLockUp, lockUpInWords, submit } = useTermsStep();
  const basisPlace = place("percentBasis");
  return (
    <form ref={form} className={styles.root} noValidate onSubmit={submit}>
      <StepHeading>Terms</StepHeading>
      <TermField label="Shares outstanding" required value={terms.sharesOutstanding} problem={problems.sharesOutstanding} place={place("sharesOutstanding")} reason="Every percentage is a part of them." inputMode="numeric" onType={type("sharesOutstanding")} />
      <TermField label="As of" required value={terms.ownershipAsOf} problem={problems.ownershipAsOf} place={place("ownershipAsOf")} reason="The date of the share counts, such as March 14, 2002." onType={type("ownershipAsOf")} isDate />
      <TermField label="Shares registered" value={terms.sharesRegistered} problem={problems.sharesRegistered} place={place("sharesRegistered")} reason="The number on the cover. The shares offered are held against it." inputMode="numeric" onType={type("sharesRegistered")} />
      <TermField label="Issuer" value={terms.issuer} place={place("issuer")} reason="For the title of the table." onType={type("issuer")} />
      <TermField label="Supplement threshold" value={terms.supplementThreshold} problem={problems.supplementThreshold} place={place("supplementThreshold")} reason="A transfer of more shares than this needs a prospectus supplement. Empty where the prospectus states none." inputMode="numeric" onType={type("supplementThreshold")} />
      <SelectField label="Percent after: shares counted as outstanding" value={terms.percentBasis} hint={`${BASES[terms.percentBasis].line}${basisPlace ? ` ${basisPlace.charAt(0).toUpperCase()}${basisPlace.slice(1)}.` : ""}`} options={BASIS_CHOICES} onChoose={(basis) => choose({ percentBasis: basis as PercentBasis })} />
      <Field label="A percentage of zero shows as">
        <RadioGroup className={styles.marks} layout="horizontal" value={terms.zeroShows} onChange={(_event, data) => choose({ zeroShows: data.value === "—" ? "—" : "*" })}>
          <Radio value="*" label="* (less than 1%)" />
          <Radio value="—" label="— (a dash)" />
        </RadioGroup>
      </Field>
      <LockUpFields label="Lock-up" canBeNone draft={terms.lockUp} problems={problems} places={terms.places} onChange={changeLockUp} />
      {lockUpInWords && <Text as="p" className={styles.words}>{lockUpInWords}</Text>}
      <Button type="submit" appearance="primary">Continue to Review</Button>
    </form>
  );
}
