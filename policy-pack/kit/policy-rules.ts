import { statementsOf, type Statement } from "./documents";
import { given, UNKNOWN, type Reading } from "./value";
import { notApplicable, undecided, type Verdict } from "./verdict";

/** Judges each statement of a policy that a property holds; where there is none, there is nothing to judge. */
export function judgeStatements(
  policy: Reading,
  judge: (statement: Statement) => Verdict[],
): Verdict[] {
  if (!given(policy)) return notApplicable("It has no policy.");
  const statements = statementsOf(policy);
  return statements === UNKNOWN
    ? undecided("its policy is not known yet")
    : statements.flatMap(judge);
}
