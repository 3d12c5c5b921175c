import { covers, matches } from "../../kit/policy-document";
import type { Resource } from "../../kit/resource";
import { allOf, anyOf, type Truth } from "../../kit/truth";
import { UNKNOWN, type Unknown, type Value } from "../../kit/value";
import type { Graph } from "../graph";
import { policiesOfRole, type RolePolicy } from "./role-policies";

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
function allows({ statements, sources }: RolePolicy, action: string, thing: Thing): Truth {
  // A text that is made from the thing, and from nothing else that is unknown, is there for it.
  if (statements === UNKNOWN) return isMadeFrom(thing.resource, sources);
  return anyOf(
    statements
      .filter(({ effect }) => effect === "Allow" || effect === UNKNOWN)
      .map((statement) =>
        allOf([
          covers(statement, action),
          anyOf(statement.resources.map((one) => isAbout(one, thing, sources))),
        ]),
      ),
  );
}

/** Whether a role may do something with a thing. */
export function roleMay(graph: Graph, role: Resource, action: string, thing: Thing): Truth {
  const { policies, lost } = policiesOfRole(graph, role);
  return anyOf([
    ...policies.map((policy) => allows(policy, action.toLowerCase(), thing)),
    lost && UNKNOWN,
  ]);
}

/** What the statements of a policy that allow something of a service, such as `s3`, are about: an entry each. */
export function grantsOfService(
  { statements }: RolePolicy,
  service: string,
): { label: string; value: Value }[] | Unknown {
  if (statements === UNKNOWN) return UNKNOWN;
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
