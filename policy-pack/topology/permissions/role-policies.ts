import { statementsOf, type Statement } from "../../kit/policy-document";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, UNKNOWN, type Reading, type Unknown } from "../../kit/value";
import { perGraph, type Graph } from "../graph";
import { managedStatements } from "./managed-policies";

/** A policy that a role carries, in whichever form it was written. */
export interface RolePolicy {
  /** How messages speak of it: `RolePolicy "deploy"`, `AdministratorAccess`. */
  label: string;
  /** ARN of one that is not in the stack: AWS's own, or a customer's. */
  arn?: string;
  /** `UNKNOWN` where the text is not known yet, or is a customer's outside the stack. */
  statements: Statement[] | Unknown;
  /** What its text is made from. */
  sources: readonly Resource[];
}

/** Everything that gives a role rights, and whether there may be more. */
export interface RolePolicies {
  policies: RolePolicy[];
  lost: boolean;
}

/** Resources that attach policies to roles, and the property that names the roles. */
const attachments: [type: string, property: string][] = [
  [Aws.RolePolicyAttachment, "role"],
  [Aws.PolicyAttachment, "roles"],
];

/** The policies of a role: inside it, beside it, attached to it. */
export function policiesOfRole(graph: Graph, role: Resource): RolePolicies {
  const known = policies(graph);
  const found = known.get(role) ?? read(graph, role);
  known.set(role, found);
  return found;
}

const policies = perGraph(() => new Map<Resource, RolePolicies>());

function read(graph: Graph, role: Resource): RolePolicies {
  const beside = graph.referrers(role, [Aws.RolePolicy], "role");
  const attached = attachments.map(([type, property]) => graph.referrers(role, [type], property));
  return {
    policies: [
      ...attached.flatMap(({ found }) => found.flatMap((one) => named(graph, one, "policyArn"))),
      ...named(graph, role, "managedPolicyArns"),
      ...beside.found.map(ofResource),
      ...all(role.read("inlinePolicies")).map((one) =>
        written(
          `inlinePolicies of ${role.label}`,
          at(one, "policy"),
          role.sources("inlinePolicies"),
        ),
      ),
    ],
    lost: [beside, ...attached].some(({ lost }) => lost.length > 0),
  };
}

const written = (label: string, text: Reading, sources: readonly Resource[]): RolePolicy => ({
  label,
  statements: statementsOf(text) ?? UNKNOWN,
  sources,
});

const ofResource = (policy: Resource): RolePolicy =>
  written(policy.label, policy.read("policy"), policy.sources("policy"));

/** The policies that a property names by their ARNs. */
function named(graph: Graph, owner: Resource, property: string): RolePolicy[] {
  const { targets, foreign, lost } = graph.reference(owner, property, [Aws.Policy]);
  const unread = { label: owner.label, statements: UNKNOWN, sources: [] } as const;
  return [
    ...targets.map(ofResource),
    ...foreign.map((arn) => (isManaged(arn) ? managed(arn) : { ...unread, arn })),
    ...(lost ? [unread] : []),
  ];
}

const isManaged = (arn: string) => /^arn:[^:]*:iam::aws:policy\//.test(arn);

/** A policy of AWS, by the last part of its ARN, as which people know it. */
function managed(arn: string): RolePolicy {
  const label = arn.split("/").pop() ?? arn;
  return { label, arn, statements: managedStatements(label), sources: [] };
}
