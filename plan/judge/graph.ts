import { specialSecretSig, specialSigKey, unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { UNKNOWN } from "../../policy-pack/kit";
import { ProgramInputs } from "../../policy-pack/kit/program-inputs";
import { Graph, type ConnectedResource } from "../../policy-pack/topology";
import { providerUrn, type PlannedResource } from "../record/resource";
import { shownForReference } from "./references";

/** The connections of a plan, as rules of the pack see those of a stack. */
export function graphOf(resources: readonly PlannedResource[]): Graph {
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  const inputs = new ProgramInputs();
  for (const resource of resources) inputs.note(resource.urn, resource.inputs);
  return new Graph(
    resources.map((resource) => describedOnce(resource, byUrn.get(providerUrn(resource)))),
    inputs,
  );
}

interface Description {
  provider: PlannedResource | undefined;
  as: ConnectedResource;
}

const descriptions = new WeakMap<PlannedResource, Description>();

/** A plan is looked at again and again with little changed, so that each resource of it is described once. */
function describedOnce(
  resource: PlannedResource,
  provider: PlannedResource | undefined,
): ConnectedResource {
  const known = descriptions.get(resource);
  if (known && known.provider === provider) return known.as;
  const as = described(resource, provider);
  descriptions.set(resource, { provider, as });
  return as;
}

const described = (
  resource: PlannedResource,
  provider: PlannedResource | undefined,
): ConnectedResource => ({
  urn: resource.urn,
  type: resource.type,
  name: resource.name,
  parent: resource.parent,
  opts: {
    protect: resource.protect,
    ignoreChanges: resource.ignoreChanges,
    deleteBeforeReplace: resource.deleteBeforeReplace,
    aliases: resource.aliases,
    additionalSecretOutputs: resource.additionalSecretOutputs,
  },
  props: plain(shown(resource)),
  propertyDependencies: Object.fromEntries(
    Object.entries(resource.propertyDependencies).map(([property, urns]) => [
      property,
      urns.map((urn) => ({ urn })),
    ]),
  ),
  dependencies: resource.dependencies.map((urn) => ({ urn })),
  ...(provider && { provider: { urn: provider.urn, props: plain(provider.inputs) } }),
});

/** A stack is shown with outputs: those that a component registered, and the inputs of all else. */
const shown = ({ registered, inputs }: PlannedResource) => registered?.toJavaScript() ?? inputs;

const plainInputs = new WeakMap<object, Record<string, unknown>>();

/** Inputs without their markings, made once of each: a plan is looked at from many sides. */
function plain(inputs: Record<string, unknown>): Record<string, unknown> {
  const made = plainInputs.get(inputs) ?? (revealed(inputs) as Record<string, unknown>);
  plainInputs.set(inputs, made);
  return made;
}

/** Values without their markings; what is unknown stays so. */
function revealed(value: unknown): unknown {
  if (value === unknownValue) return UNKNOWN;
  if (Array.isArray(value)) return value.map(revealed);
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Record<string, unknown>;
  if (fields[specialSigKey] === specialSecretSig) return revealed(fields["value"]);
  const reference = shownForReference(fields);
  if (reference !== undefined) return revealed(reference);
  return Object.fromEntries(Object.entries(fields).map(([key, inner]) => [key, revealed(inner)]));
}
