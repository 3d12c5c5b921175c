import { specialSecretSig, specialSigKey, unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { UNKNOWN } from "../../policy-pack/kit";
import { Graph, type ConnectedResource } from "../../policy-pack/topology";
import { providerUrn, type PlannedResource } from "../record/resource";

/** The connections of a plan, as rules of the pack see those of a stack. */
export function graphOf(resources: readonly PlannedResource[]): Graph {
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  return new Graph(
    resources.map((resource) => connected(resource, byUrn.get(providerUrn(resource)))),
  );
}

/** A planned resource as rules of the pack see it, with the provider that manages it. */
export function connected(
  resource: PlannedResource,
  provider: PlannedResource | undefined,
): ConnectedResource {
  const { urn, type, name, parent, protect, ignoreChanges, deleteBeforeReplace, aliases } =
    resource;
  return {
    urn,
    type,
    name,
    parent,
    opts: { protect, ignoreChanges, deleteBeforeReplace, aliases },
    // A stack is shown with outputs: those that a component registered, and the inputs of all else.
    props: plain(resource.registered?.toJavaScript() ?? resource.inputs),
    propertyDependencies: Object.fromEntries(
      Object.entries(resource.propertyDependencies).map(([property, urns]) => [
        property,
        urns.map((one) => ({ urn: one })),
      ]),
    ),
    ...(provider && { provider: { props: plain(provider.inputs) } }),
  };
}

const plain = (inputs: Record<string, unknown>) => revealed(inputs) as Record<string, unknown>;

/** Values without their markings; what is unknown stays so. */
function revealed(value: unknown): unknown {
  if (value === unknownValue) return UNKNOWN;
  if (Array.isArray(value)) return value.map(revealed);
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Record<string, unknown>;
  if (fields[specialSigKey] === specialSecretSig) return revealed(fields["value"]);
  return Object.fromEntries(Object.entries(fields).map(([key, inner]) => [key, revealed(inner)]));
}
