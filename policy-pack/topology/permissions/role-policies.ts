import { covers, matches, statementsOf, type Statement } from "../../kit/policy-document";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, UNKNOWN, type Unknown, type Value } from "../../kit/value";
import type { Graph } from "../graph";

type Truth = boolean | Unknown;

/** A policy that a role carries, in whichever form it was written. */
export interface RolePolicy {
  label: string;
  /** ARN of one that is not in the stack, such as those that AWS manages. */
  arn?: string;
  /** `UNKNOWN` where the text is not known yet, or is outside the stack. */
  statements: Statement[] | Unknown;
  /** What its text is made from. */
  sources: readonly Resource[];
}

/** The policies of a role; `lost` where there may be others. */
export function policiesOfRole(
  graph: Graph,
  role: Resource,
): { policies: RolePolicy[]; lost: boolean } {
  const inline = graph.referrers(role, [Aws.RolePolicy], "role");
  const attached = [
    graph.referrers(role, [Aws.RolePolicyAttachment], "role"),
    graph.referrers(role, [Aws.PolicyAttachment], "roles"),
  ];
  const own = all(role.read("inlinePolicies"), "policy").map((policy) =>
    written(role.label, policy, role.sources("inlinePolicies")),
  );
  return {
    policies: [
      ...inline.found.map((one) =>
        written(one.label, one.read("policy") ?? UNKNOWN, one.sources("policy")),
      ),
      ...attached.flatMap(({ found }) => found.flatMap((one) => managed(graph, one, "policyArn"))),
      ...managed(graph, role, "managedPolicyArns"),
      ...own,
    ],
    lost: [inline, ...attached].some(({ lost }) => lost.length > 0),
  };
}

const written = (label: string, policy: Value, sources: readonly Resource[]): RolePolicy => ({
  label,
  statements: statementsOf(policy) ?? UNKNOWN,
  sources,
});

/** The policies that a property names: those of the stack, and others by their ARN. */
function managed(graph: Graph, owner: Resource, property: string): RolePolicy[] {
  const { targets, foreign, lost } = graph.reference(owner, property, [Aws.Policy]);
  const elsewhere = { label: owner.label, statements: UNKNOWN, sources: [] } as const;
  return [
    ...targets.map((policy) =>
      written(policy.label, policy.read("policy") ?? UNKNOWN, policy.sources("policy")),
    ),
    ...foreign.map((arn) => ({ ...elsewhere, arn })),
    ...(lost ? [elsewhere] : []),
  ];
}

/** Something that policies name: the resource, where it is one of the stack, and the end of its ARN, `cluster/orders`. */
export interface Thing {
  resource: Resource | undefined;
  /** `undefined` where its name is not known yet. */
  end: string | undefined;
}

/** Whether an entry of a statement's `Resource` takes in a thing, or at least something in it. */
export function isAbout(
  value: Value,
  { resource, end }: Thing,
  sources: readonly Resource[],
): Truth {
  if (value === "*") return true;
  if (typeof value !== "string") return isMadeFrom(resource, sources);
  if (end === undefined) return value.includes("*") ? UNKNOWN : false;
  // An ARN has six parts; the last may hold colons of its own.
  return matches(value.split(":").slice(5).join(":"), end);
}

const isMadeFrom = (resource: Resource | undefined, sources: readonly Resource[]): Truth =>
  (resource !== undefined && sources.includes(resource)) || UNKNOWN;

/** Whether a policy lets its role do something with a thing. What statements refuse is left aside: a refusal has its own reasons. */
function allows(policy: RolePolicy, action: string, thing: Thing, awsOwn: string[]): Truth {
  const { arn, statements, sources } = policy;
  if (arn !== undefined) {
    const isAwsOwn = /^arn:[\w-]+:iam::aws:policy\//.test(arn);
    return awsOwn.some((name) => arn.endsWith(`/${name}`)) ? true : isAwsOwn ? false : UNKNOWN;
  }
  // A text that is made from the thing, and from nothing else that is unknown, is there for it.
  if (statements === UNKNOWN) return isMadeFrom(thing.resource, sources);
  return any(
    statements
      .filter(({ effect }) => effect === "Allow" || effect === UNKNOWN)
      .map((statement) =>
        both(
          covers(statement, action),
          any(statement.resources.map((one) => isAbout(one, thing, sources))),
        ),
      ),
  );
}

/** Whether a role may do something with a thing. `awsOwn`: the policies that AWS manages by which it may. */
export function roleMay(
  graph: Graph,
  role: Resource,
  { action, thing, awsOwn = [] }: { action: string; thing: Thing; awsOwn?: string[] },
): Truth {
  const { policies, lost } = policiesOfRole(graph, role);
  return any([
    ...policies.map((policy) => allows(policy, action.toLowerCase(), thing, awsOwn)),
    lost && UNKNOWN,
  ]);
}

/** Whether a role lets an AWS service act as it: `ssm.amazonaws.com`, or a pattern, as some have a name for each region. */
export function trusts(role: Resource, service: string): Truth {
  const statements = statementsOf(role.read("assumeRolePolicy"));
  if (statements === undefined || statements === UNKNOWN) return statements ?? false;
  return any(
    statements
      .filter(({ effect }) => effect === "Allow")
      .flatMap(({ principals }) => principals)
      .filter(({ kind }) => kind === "Service")
      .map(({ value }) => (typeof value === "string" ? matches(service, value) : UNKNOWN)),
  );
}

const any = (truths: Truth[]): Truth =>
  truths.includes(true) || (truths.includes(UNKNOWN) ? UNKNOWN : false);

const both = (one: Truth, other: Truth): Truth =>
  one === false || other === false ? false : one === UNKNOWN || other === UNKNOWN ? UNKNOWN : true;

/** What the statements of a policy that allow something of a service, such as `s3`, are about: an entry each. */
export function grantsOfService(
  { arn, statements }: RolePolicy,
  service: string,
): { label: string; value: Value }[] | Unknown {
  if (statements === UNKNOWN) return arn?.includes(":aws:policy/") ? [] : UNKNOWN;
  return statements
    .filter(({ effect }) => effect !== "Deny")
    .filter(
      ({ actions, exceptActions }) =>
        exceptActions.length > 0 ||
        actions.some(
          (one) => typeof one !== "string" || one === "*" || one.startsWith(`${service}:`),
        ),
    )
    .flatMap(({ label, resources, exceptResources }) =>
      [...resources, ...(exceptResources.length > 0 ? ["*"] : [])].map((value) => ({
        label,
        value,
      })),
    );
}

/** Whether what a statement is about lies in one bucket. */
export function liesIn(value: Value, bucket: Resource, sources: readonly Resource[]): Truth {
  if (typeof value !== "string") return isMadeFrom(bucket, sources);
  const name = bucket.read("bucket");
  const [owner = ""] = (value.split(":").at(5) ?? value).split("/");
  if (typeof name === "string") return owner === name;
  return owner.includes("*") || owner === "" ? false : UNKNOWN;
}
