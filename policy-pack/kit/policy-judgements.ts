import { covers, isPublic, judgeDocument, judgeStatements } from "./policy-document";
import type { Condition, Statement } from "./policy-document";
import type { Resource } from "./resource";
import { allOf, anyOf, type Truth } from "./truth";
import { Aws } from "./types";
import { all, given, textOf, UNKNOWN, type Reading } from "./value";
import { notApplicable, undecided, violation, type Verdict } from "./verdict";

/** A resource's own policy, judged by `judge`; a resource without one is passed over, because AWS's default lets in the account alone. */
export function judgeOwnPolicy(
  subject: Resource,
  judge: (property: string, policy: Reading) => Verdict[],
): Verdict[] {
  const policy = subject.read("policy");
  return given(policy)
    ? judge("policy", policy)
    : notApplicable("It has no policy of its own: by default the account alone gets in.");
}

/** The same where the policy can be read before its resource exists, because no ARN in it has to be made first: it must be known. */
export const judgeReadablePolicy = (
  subject: Resource,
  judge: (property: string, policy: Reading) => Verdict[],
): Verdict[] =>
  judgeOwnPolicy(subject, (property, policy) =>
    policy === UNKNOWN ? undecided(`${property} is not known yet`) : judge(property, policy),
  );

/** No statement may let anybody in, whoever they are. */
export const mustNotBePublic = (property: string, policy: Reading): Verdict[] =>
  judgeStatements(property, policy, (statement) => {
    const open = isPublic(statement);
    if (open === UNKNOWN) return undecided(`whom ${statement.label} lets in is not known yet`);
    return open ? violation(`${statement.label} lets anybody in`) : [];
  });

/** Some statement must refuse `action` to everybody who asks without TLS. */
export const mustAskForTls =
  (action: string) =>
  (property: string, policy: Reading): Verdict[] =>
    judgeDocument(property, policy, (statements) => {
      const refuses = refusesPlaintext(statements, action);
      if (refuses === true) return [];
      return refuses === UNKNOWN
        ? undecided(`whether it refuses ${action} without TLS is not known yet`)
        : violation(`no statement refuses ${action} without TLS`);
    });

/** Whether a policy refuses an action, or all of a pattern such as `s3:*`, to everybody who asks without TLS. */
export function refusesPlaintext(
  statements: Statement[] | typeof UNKNOWN | undefined,
  action: string,
): Truth {
  if (statements === UNKNOWN) return UNKNOWN;
  return anyOf((statements ?? []).map((statement) => isRefusal(statement, action)));
}

function isRefusal(statement: Statement, action: string): Truth {
  const { effect, principals, exceptPrincipals, conditions } = statement;
  const named = principals.map(({ value }) => value);
  return allOf([
    effect === UNKNOWN ? UNKNOWN : effect === "Deny",
    !exceptPrincipals && (named.includes("*") || (named.includes(UNKNOWN) ? UNKNOWN : false)),
    covers(statement, action),
    conditions === UNKNOWN ? UNKNOWN : conditions.length === 1 && conditions.every(isPlaintext),
  ]);
}

const isPlaintext = ({ operator, key, values }: Condition) =>
  key === "aws:securetransport" &&
  /^bool(ifexists)?$/.test(operator) &&
  values.every((value) => textOf(value) === "false");

/** Resources that give an identity permissions. */
export const grantingTypes = [
  Aws.Policy,
  Aws.RolePolicy,
  Aws.GroupPolicy,
  Aws.UserPolicy,
  Aws.Role,
];

/** Judges every statement that gives an identity something: of a policy, or of those that a role has inside. */
export function judgeGrants(subject: Resource, judge: (grant: Statement) => Verdict[]): Verdict[] {
  const policies =
    subject.type === Aws.Role
      ? all(subject.read("inlinePolicies"), "policy").map((one) => ["inlinePolicies", one] as const)
      : [["policy", subject.read("policy")] as const];
  if (policies.length === 0) return notApplicable("The role has no policy inside.");
  return policies.flatMap(([property, policy]) =>
    judgeStatements(property, policy, (statement) =>
      statement.effect === "Deny" ? [] : judge(statement),
    ),
  );
}

/** No statement may give any of some actions where `tooWide` says that it reaches too far. */
export function mustNotGrant(
  subject: Resource,
  actions: readonly string[],
  tooWide: (grant: Statement) => boolean,
): Verdict[] {
  return judgeGrants(subject, (grant) => {
    if (!tooWide(grant)) return [];
    const given = actions.filter((action) => covers(grant, action) === true);
    if (given.length > 0) return violation(`${grant.label} allows ${given.slice(0, 3).join(", ")}`);
    return actions.some((action) => covers(grant, action) === UNKNOWN)
      ? undecided(`what ${grant.label} allows is not known yet`)
      : [];
  });
}
