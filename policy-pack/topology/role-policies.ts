import { covers, matches, statementsOf, type Statement } from "../kit/policy-document";
import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import { all, UNKNOWN, type Unknown, type Value } from "../kit/value";
import type { Graph } from "./graph";

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

/** Something of the stack that policies name: the resource, and the end of its ARN, `cluster/orders`. */
export interface Thing {
  resource: Resource;
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
  if (typeof value !== "string") return sources.includes(resource) ? true : UNKNOWN;
  if (end === undefined) return value.includes("*") ? UNKNOWN : false;
  // An ARN has six parts; the last may hold colons of its own.
  return matches(value.split(":").slice(5).join(":"), end);
}

/** Whether a policy lets its role do something with a thing. What statements refuse is left aside: a refusal has its own reasons. */
function allows(policy: RolePolicy, action: string, thing: Thing, awsOwn: string[]): Truth {
  const { arn, statements, sources } = policy;
  if (arn !== undefined) {
    const isAwsOwn = /^arn:[\w-]+:iam::aws:policy\//.test(arn);
    return awsOwn.some((name) => arn.endsWith(`/${name}`)) ? true : isAwsOwn ? false : UNKNOWN;
  }
  // A text that is made from the thing, and from nothing else that is unknown, is there for it.
  if (statements === UNKNOWN) return sources.includes(thing.resource) ? true : UNKNOWN;
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

/** Whether a role lets an AWS service, such as `ssm.amazonaws.com`, act as it. */
export function trusts(role: Resource, service: string): Truth {
  const statements = statementsOf(role.read("assumeRolePolicy"));
  if (statements === undefined || statements === UNKNOWN) return statements ?? false;
  return any(
    statements
      .filter(({ effect }) => effect === "Allow")
      .flatMap(({ principals }) => principals)
      .filter(({ kind }) => kind === "Service")
      .map(({ value }) => (value === UNKNOWN ? UNKNOWN : value === service)),
  );
}

const any = (truths: Truth[]): Truth =>
  truths.includes(true) || (truths.includes(UNKNOWN) ? UNKNOWN : false);

const both = (one: Truth, other: Truth): Truth =>
  one === false || other === false ? false : one === UNKNOWN || other === UNKNOWN ? UNKNOWN : true;
