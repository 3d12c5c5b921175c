import {
  isAboutEverything,
  narrows,
  narrowsBy,
  statementsOf,
  type Statement,
} from "../../kit/policy-document";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { given, textOf, UNKNOWN, type Reading } from "../../kit/value";
import { undecided, violation, type Verdict } from "../../kit/verdict";
import { perGraph, type Graph } from "../graph";

/** Resources whose own policies say who gets in, or out through them, and the resources that write one for others. */
export const perimeterTypes = [
  ...[Aws.Bucket, Aws.BucketPolicy, Aws.Key, Aws.KeyPolicy, Aws.Queue, Aws.QueuePolicy],
  ...[Aws.Topic, Aws.TopicPolicy, Aws.VpcEndpoint, Aws.VpcEndpointPolicy],
];

/** Whether a policy is of an endpoint: such a one says what may go through, not who may have something. */
export const isOfEndpoint = ({ type }: Resource): boolean =>
  type === Aws.VpcEndpoint || type === Aws.VpcEndpointPolicy;

/** The text of the policy that keeps the perimeter at a resource; an endpoint may have it beside it. */
export function perimeterPolicy(graph: Graph, resource: Resource): Reading {
  const own = resource.read("policy");
  if (given(own) || resource.type !== Aws.VpcEndpoint) return own;
  const { found } = graph.referrers(resource, [Aws.VpcEndpointPolicy], "vpcEndpointId");
  return found[0]?.read("policy");
}

/** Where a policy leaves a hole in the perimeter around an organization. */
export function judgePerimeter(
  graph: Graph,
  resource: Resource,
  statements: readonly Statement[],
  organization: string,
): Verdict[] {
  const isClosed = statements.some((one) => refusesOthers(one, organization));
  const letting = statements.filter(({ effect }) => effect === "Allow" && !isClosed);
  return [
    ...statements.flatMap((one) =>
      otherOrganizations(one, organization).flatMap((other) =>
        violation(`${one.label} names ${other}, not ${organization}`),
      ),
    ),
    ...letting
      .filter((one) => isOpenToOthers(one, isOfEndpoint(resource)))
      .flatMap(({ label }) => violation(`${label} is open to others than ${organization}`)),
    ...letting
      .filter(({ conditions }) => conditions === UNKNOWN)
      .flatMap(({ label }) => undecided(`to whom ${label} is open is not known yet`)),
    ...forgottenEndpoints(graph, resource, statements).flatMap(({ endpoint, by }) =>
      violation(`it does not know ${endpoint}, which ${by.label} asks for`),
    ),
  ];
}

const organizations = /^aws:(principal|resource|source)org(id|paths)$/;

/** Organizations that a statement names beside `organization`. */
function otherOrganizations({ conditions }: Statement, organization: string): string[] {
  if (conditions === UNKNOWN) return [];
  return conditions
    .filter(({ key }) => organizations.test(key))
    .flatMap(({ values }) => values.map(textOf))
    .filter((value) => value !== "" && value.split("/")[0] !== organization);
}

const ends = /^aws:(principal|resource)(orgid|orgpaths|account)$/;

/** Whether a statement lets in, or lets through, who or what may be of any organization. */
function isOpenToOthers(statement: Statement, throughEndpoint: boolean): boolean {
  const { principals, exceptPrincipals, conditions } = statement;
  if (conditions === UNKNOWN) return false;
  if (throughEndpoint) return isAboutEverything(statement) && !narrowsBy(statement, ends);
  const anybody =
    exceptPrincipals || principals.some(({ kind, value }) => value === "*" && kind !== "Service");
  return anybody && !conditions.some(narrows);
}

/** Whether a statement refuses everything to everybody who is not of an organization. */
function refusesOthers(statement: Statement, organization: string): boolean {
  const { effect, principals, actions, conditions } = statement;
  return (
    effect === "Deny" &&
    conditions !== UNKNOWN &&
    principals.some(({ value }) => value === "*") &&
    actions.some((action) => /^(\*|[\w-]+:\*)$/.test(textOf(action))) &&
    conditions.some(
      ({ operator, key, values }) =>
        key === "aws:principalorgid" &&
        /^stringnot(equals|like)(ifexists)?$/.test(operator) &&
        values.includes(organization),
    )
  );
}

/** The endpoints that a policy asks requests to come through. */
const endpointsIn = (statements: readonly Statement[]): string[] =>
  statements
    .flatMap(({ conditions }) => (conditions === UNKNOWN ? [] : conditions))
    .filter(({ key }) => key === "aws:sourcevpce")
    .flatMap(({ values }) => values.map(textOf).filter((value) => value !== ""));

/** For each type, the endpoints that its policies name, and who names them. */
const namedEndpoints = perGraph((graph) => {
  const named = new Map<string, Map<string, Resource>>();
  for (const resource of graph.ofType(...perimeterTypes)) {
    const statements = statementsOf(resource.read("policy"));
    const endpoints = Array.isArray(statements) ? endpointsIn(statements) : [];
    const known = named.get(resource.type) ?? new Map<string, Resource>();
    for (const endpoint of endpoints) if (!known.has(endpoint)) known.set(endpoint, resource);
    named.set(resource.type, known);
  }
  return named;
});

/** Endpoints that others of the type ask for, and a policy which asks for some does not know. */
function forgottenEndpoints(
  graph: Graph,
  { type }: Resource,
  statements: readonly Statement[],
): { endpoint: string; by: Resource }[] {
  const own = endpointsIn(statements);
  if (own.length === 0) return [];
  return [...(namedEndpoints(graph).get(type) ?? [])]
    .filter(([endpoint]) => !own.includes(endpoint))
    .map(([endpoint, by]) => ({ endpoint, by }));
}
