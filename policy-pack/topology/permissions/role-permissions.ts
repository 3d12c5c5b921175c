import {
  covers,
  isAboutEverything,
  isUnconditional,
  statementsOf,
  type Statement,
} from "../../kit/policy-document";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { UNKNOWN } from "../../kit/value";
import { notApplicable, type Verdict } from "../../kit/verdict";
import { perGraph, type Graph } from "../graph";
import { policiesOfRole } from "./role-policies";

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

/** The union of the policies of a role: inside it, beside it, attached to it. */
export function rolePermissions(graph: Graph, role: Resource): RolePermissions {
  const known = permissions(graph);
  const found = known.get(role) ?? read(graph, role);
  known.set(role, found);
  return found;
}

const permissions = perGraph(() => new Map<Resource, RolePermissions>());

function read(graph: Graph, role: Resource): RolePermissions {
  const { policies } = policiesOfRole(graph, role);
  const granted = policies.flatMap(({ label, statements }) =>
    statements === UNKNOWN ? [] : statements.map((statement) => ({ from: label, statement })),
  );
  const unread = policies.filter(({ statements }) => statements === UNKNOWN);
  return {
    grants: granted.filter(({ statement }) => statement.effect !== "Deny"),
    denials: granted
      .filter(({ statement }) => statement.effect === "Deny")
      .map(({ statement }) => statement),
    boundary: boundaryOf(graph, role),
    foreign: unread.flatMap(({ arn }) => arn ?? []),
    unclear: unread.filter(({ arn }) => arn === undefined).map(({ label }) => label),
  };
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
