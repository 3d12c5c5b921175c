import { matches, statementsOf } from "../../kit/policy-document";
import type { Resource } from "../../kit/resource";
import { anyOf, type Truth } from "../../kit/truth";
import { UNKNOWN } from "../../kit/value";

/** Whether a role lets an AWS service act as it: `ssm.amazonaws.com`, or a pattern, as some have a name for each region. */
export function trusts(role: Resource, service: string): Truth {
  const statements = statementsOf(role.read("assumeRolePolicy"));
  if (statements === undefined || statements === UNKNOWN) return statements ?? false;
  return anyOf(
    statements
      .filter(({ effect }) => effect === "Allow")
      .flatMap(({ principals }) => principals)
      .filter(({ kind }) => kind === "Service")
      .map(({ value }) => (typeof value === "string" ? matches(service, value) : UNKNOWN)),
  );
}
