import { isDeepStrictEqual } from "node:util";
import { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb";
import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { plannedResource, urnOf, type PlannedResource } from "../../../plan/record/resource";
import { UNKNOWN } from "../../kit";
import { struct } from "../requests";
import { placed } from "./placed";
import type { Plan } from "./stacks";

/**
 * One thing that is changed in a plan. A resource is called by its logical name, with the last word of its type before it where several
 * share the name: `Bucket storage-invoices`.
 */
export type Change = (plan: Plan) => Plan;

/** Properties by their path, such as `rules.0.schedule`; `undefined` removes. `UNKNOWN` and `ref(…)` may stand in values. */
export type Values = Record<string, unknown>;

class Ref {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A value that comes from another resource of the plan, unknown until that exists. */
export const ref = (name: string) => new Ref(name);

/** Takes resources away. Whatever refers to them has to go or to be changed as well, or the program would not compile. */
export function remove(...names: string[]): Change {
  return (plan) => {
    const gone = new Set(names.map((name) => find(plan, name)));
    const left = plan.filter((resource) => !gone.has(resource));
    const urns = new Set([...gone].map(({ urn }) => urn));
    for (const { name, propertyDependencies } of left) {
      for (const [property, sources] of Object.entries(propertyDependencies)) {
        const lost = sources.find((urn) => urns.has(urn));
        if (lost) throw new Error(`${property} of ${name} refers to ${lost}, which is removed`);
      }
    }
    return left;
  };
}

/** Sets or (`undefined`) unsets properties of a resource. */
export function set(name: string, values: Values): Change {
  return replace(name, (resource, plan) => withValues(resource, plan, values));
}

/** Unsets properties of a resource. */
export const unset = (name: string, ...paths: string[]): Change =>
  set(name, Object.fromEntries(paths.map((path) => [path, undefined])));

/** Rewrites a property that is a JSON text, such as a policy. */
export function rewrite(
  name: string,
  property: string,
  edit: (document: never) => unknown,
): Change {
  return replace(name, (resource, plan) => {
    const text = resource.inputs[property];
    if (typeof text !== "string" || text === unknownValue) {
      throw new Error(`${property} of ${name} is no text that is known`);
    }
    const document = edit(JSON.parse(text) as never);
    return withValues(resource, plan, { [property]: JSON.stringify(document) });
  });
}

type Options = Pick<
  PlannedResource,
  "protect" | "ignoreChanges" | "deleteBeforeReplace" | "additionalSecretOutputs"
>;

/** Changes options of a resource, such as `protect`. */
export const options = (name: string, changed: Partial<Options>): Change =>
  replace(name, (resource) => ({ ...resource, ...changed }));

/** Takes back one of the outputs that a component registers. */
export const silence = (component: string, output: string): Change =>
  replace(component, (resource) => {
    const { [output]: said, ...others } = resource.registered?.toJavaScript() ?? {};
    if (said === undefined) throw new Error(`${component} has no output ${output}`);
    return { ...resource, registered: struct(others) };
  });

/** Adds a resource as a part of a component, or of the stack itself; it waits for what `after` names. */
export function add(
  type: string,
  name: string,
  values: Values = {},
  within = "network",
  after: string[] = [],
): Change {
  return (plan) => {
    const sibling = plan.find((one) => one.custom && one.type.startsWith("aws:"));
    const owners = plan.filter(({ custom }) => !custom);
    const { urn: parent } = find(owners, within);
    const [, , stack = "", , project = ""] = parent.split(":");
    const request = new RegisterResourceRequest();
    request.setType(type);
    request.setName(name);
    request.setParent(parent);
    request.setCustom(true);
    request.setProvider(sibling?.provider ?? "");
    request.setDependenciesList(after.map((one) => find(plan, one).urn));
    const made = plannedResource(urnOf(project, stack, parent, type, name), request);
    if (plan.some(({ urn }) => urn === made.urn)) throw new Error(`there is a ${name} already`);
    return [...plan, withValues(made, plan, values)];
  };
}

/** Several changes that are one in what they mean. */
export const together =
  (...changes: Change[]): Change =>
  (plan) =>
    changes.reduce((changed, change) => change(changed), plan);

function replace(
  name: string,
  edit: (resource: PlannedResource, plan: Plan) => PlannedResource,
): Change {
  return (plan) => {
    const resource = find(plan, name);
    const edited = edit(resource, plan);
    if (isDeepStrictEqual(essence(edited), essence(resource))) {
      throw new Error(`nothing of ${name} is changed`);
    }
    return plan.map((one) => (one === resource ? edited : one));
  };
}

/** All of a resource that a change may be about. */
const essence = (resource: PlannedResource) => ({ ...resource, request: undefined });

function find(plan: Plan, called: string): PlannedResource {
  const [name = "", word] = called.split(" ").reverse();
  const found = plan.filter(
    (resource) =>
      resource.name === name && (word === undefined || resource.type.endsWith(`:${word}`)),
  );
  const [only, ...others] = found;
  if (!only) throw new Error(`there is no ${called} in the plan`);
  if (others.length > 0) {
    throw new Error(`${called} may be ${found.map((one) => one.type).join(" or ")}: say which`);
  }
  return only;
}

function withValues(resource: PlannedResource, plan: Plan, values: Values): PlannedResource {
  let { inputs, propertyDependencies } = resource;
  for (const [path, value] of Object.entries(values)) {
    const [property = "", ...rest] = path.split(".");
    const sources: string[] = [];
    const encoded = encode(value, plan, sources);
    inputs = placed(inputs, [property, ...rest], encoded) as Record<string, unknown>;
    const kept = rest.length > 0 ? (propertyDependencies[property] ?? []) : [];
    propertyDependencies = { ...propertyDependencies, [property]: [...kept, ...sources] };
    if (inputs[property] === undefined) Reflect.deleteProperty(propertyDependencies, property);
  }
  const request = new RegisterResourceRequest();
  request.setObject(struct(inputs));
  const dependencies = dependenciesAfter(resource, propertyDependencies);
  return { ...resource, inputs, propertyDependencies, dependencies, request };
}

/** What a resource depends on by its properties follows them; what the program says besides stays. */
function dependenciesAfter(
  { dependencies, propertyDependencies: before }: PlannedResource,
  after: PlannedResource["propertyDependencies"],
): string[] {
  const [old, present] = [before, after].map((one) => Object.values(one).flat());
  const kept = dependencies.filter((urn) => !old?.includes(urn));
  return [...new Set([...kept, ...(present ?? [])])];
}

/** Values in the form in which they go over the wire. */
function encode(value: unknown, plan: Plan, sources: string[]): unknown {
  if (value === UNKNOWN) return unknownValue;
  if (value instanceof Ref) {
    sources.push(find(plan, value.name).urn);
    return unknownValue;
  }
  if (Array.isArray(value)) return value.map((element) => encode(element, plan, sources));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, encode(inner, plan, sources)]),
  );
}
