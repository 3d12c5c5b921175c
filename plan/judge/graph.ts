import { specialSecretSig, specialSigKey, unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { UNKNOWN } from "../../policy-pack/kit";
import { ProgramInputs } from "../../policy-pack/kit/program-inputs";
import { Graph } from "../../policy-pack/topology";
import { providerUrn, type PlannedResource } from "../record/resource";

/** The connections of a plan, as rules of the pack see those of a stack. */
export function graphOf(resources: PlannedResource[]): Graph {
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  const inputs = new ProgramInputs();
  for (const resource of resources) inputs.note(resource.urn, resource.inputs);
  return new Graph(
    resources.map((resource) => {
      const provider = byUrn.get(providerUrn(resource));
      return {
        urn: resource.urn,
        type: resource.type,
        name: resource.name,
        parent: resource.parent,
        opts: { protect: resource.protect, deleteBeforeReplace: resource.deleteBeforeReplace },
        props: plain(resource.inputs),
        propertyDependencies: Object.fromEntries(
          Object.entries(resource.propertyDependencies).map(([property, urns]) => [
            property,
            urns.map((urn) => ({ urn })),
          ]),
        ),
        dependencies: resource.dependencies.map((urn) => ({ urn })),
        ...(provider && { provider: { props: plain(provider.inputs) } }),
      };
    }),
    inputs,
  );
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
