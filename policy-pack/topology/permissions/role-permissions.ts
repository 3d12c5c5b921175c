import {
  covers,
  isAboutEverything,
  isUnconditional,
  statementsOf,
  type Statement,
} from "../../kit/policy-document";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, UNKNOWN, type Reading } from "../../kit/value";
import { notApplicable, type Verdict } from "../../kit/verdict";
import { perGraph, type Graph } from "../graph";
import { managedStatements } from "./managed-policies";

/** A statement that a role has, and where it comes from. */
export interface Grant {
  /** How messages speak of it: `RolePolicy "deploy"`, `AdministratorAccess`. */
  from: string;
  statement: Statement;
}

/** Everything that the policies of a role say, wherever they are written. */
export interface RolePermissions {
  grants: Grant[];
  denials: Statement[];
  /** What its permissions boundary leaves; `undefined` where it has none, or one that is not known. */
  boundary: Statement[] | undefined;
  /** ARNs of policies of others, whose text is not in the stack. */
  foreign: string[];
  /** Policies whose text is not known yet, or which themselves are not. */
  unclear: string[];
}

/** A policy of a role: a text, or an ARN of one outside the stack. */
type Source = { from: string; text: Reading } | { arn: string } | { from: string; lost: true };

/** Resources that attach policies to roles, and the properties that name both. */
const attachments: [type: string, role: string, policy: string][] = [
  [Aws.RolePolicyAttachment, "role", "policyArn"],
  [Aws.PolicyAttachment, "roles", "policyArn"],
];

/** The union of the policies of a role: inside it, beside it, attached to it. */
export function rolePermissions(graph: Graph, role: Resource): RolePermissions {
  const known = permissions(graph);
  const found = known.get(role) ?? read(graph, role);
  known.set(role, found);
  return found;
}

const permissions = perGraph(() => new Map<Resource, RolePermissions>());

function read(graph: Graph, role: Resource): RolePermissions {
  const sources = sourcesOf(graph, role);
  const statements = sources.flatMap((source) => ("text" in source ? grantsOf(source) : []));
  const arns = sources.flatMap((source) => ("arn" in source ? [source.arn] : []));
  const given = arns.filter(isManaged).flatMap((arn) => {
    const from = nameOf(arn);
    return managedStatements(from).map((statement) => ({ from, statement }));
  });
  const granted = [...statements, ...given];
  return {
    grants: granted.filter(({ statement }) => statement.effect !== "Deny"),
    denials: granted
      .filter(({ statement }) => statement.effect === "Deny")
      .map(({ statement }) => statement),
    boundary: boundaryOf(graph, role),
    foreign: arns.filter((arn) => !isManaged(arn)),
    unclear: sources.flatMap((source) =>
      "lost" in source || ("text" in source && statementsOf(source.text) === UNKNOWN)
        ? [source.from]
        : [],
    ),
  };
}

const isManaged = (arn: string) => /^arn:[^:]*:iam::aws:policy\//.test(arn);

/** The last part of an ARN, by which people know a policy. */
const nameOf = (arn: string) => arn.split("/").pop() ?? arn;

function sourcesOf(graph: Graph, role: Resource): Source[] {
  const attached = attachments.flatMap(([type, property, policy]) =>
    graph
      .referrers(role, [type], property)
      .found.flatMap((attachment) => policiesOf(graph, attachment, policy)),
  );
  const beside = graph.referrers(role, [Aws.RolePolicy], "role").found;
  return [
    ...attached,
    ...policiesOf(graph, role, "managedPolicyArns"),
    ...beside.map(textIn),
    ...all(role.read("inlinePolicies")).map((one): Source => ({
      from: `inlinePolicies of ${role.label}`,
      text: at(one, "policy"),
    })),
  ];
}

const textIn = (policy: Resource): Source => ({ from: policy.label, text: policy.read("policy") });

/** The policies that a property names by their ARNs. */
function policiesOf(graph: Graph, from: Resource, property: string): Source[] {
  const { targets, foreign, lost } = graph.reference(from, property, [Aws.Policy]);
  return [
    ...targets.map(textIn),
    ...foreign.map((arn) => ({ arn })),
    ...(lost ? [{ from: from.label, lost: true } as const] : []),
  ];
}

function grantsOf({ from, text }: { from: string; text: Reading }): Grant[] {
  const statements = statementsOf(text);
  return statements === UNKNOWN ? [] : (statements ?? []).map((statement) => ({ from, statement }));
}

function boundaryOf(graph: Graph, role: Resource): Statement[] | undefined {
  const [policy] = graph.reference(role, "permissionsBoundary", [Aws.Policy]).targets;
  const statements = policy && statementsOf(policy.read("policy"));
  return statements === UNKNOWN ? undefined : statements;
}

/** What for sure lets a role do something; `where` says on which statements about it are meant. */
export function grantsTo(
  { grants, denials, boundary }: RolePermissions,
  action: string,
  where: (statement: Statement) => boolean = () => true,
): Grant[] {
  const isDenied = denials.some(
    (one) => isUnconditional(one) && isAboutEverything(one) && covers(one, action) === true,
  );
  const isBeyond = boundary && !boundary.some((one) => allows(one, action));
  if (isDenied || isBeyond) return [];
  return grants.filter(({ statement }) => allows(statement, action) && where(statement));
}

const allows = (statement: Statement, action: string) =>
  statement.effect === "Allow" && covers(statement, action) === true;

/**
 * Judges a role by the union of its policies. Where nothing is found, but the text of one is not known yet, the update judges it again:
 * the role is passed over.
 */
export function judgeRights(
  graph: Graph,
  role: Resource,
  judge: (permissions: RolePermissions) => Verdict[],
): Verdict[] {
  const permissions = rolePermissions(graph, role);
  const verdicts = judge(permissions);
  const [unclear] = permissions.unclear;
  return verdicts.length > 0 || unclear === undefined
    ? verdicts
    : notApplicable(`What ${unclear} gives is known during the update, which judges it then.`);
}
