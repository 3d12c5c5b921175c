import { stops } from "../judge/judge";
import type { Plan } from "../plan";
import { providerUrn, type PlannedResource } from "../record/resource";
import { readable } from "../values";

/**
 * The plan for machines. Resources are in the order of their URNs and all keys are sorted, so that two plans can be
 * compared line by line. In values, `"[unknown]"` stands for what only AWS knows and `"[secret]"` for a secret.
 */
export function renderJson(plan: Plan): string {
  const { resources, verdicts, ...rest } = plan;
  const document = {
    ...rest,
    resources: resources.map(machineForm).sort((a, b) => (a.urn < b.urn ? -1 : 1)),
    policies: verdicts.map((verdict) => ({ ...verdict, stops: stops(verdict) })),
  };
  return `${JSON.stringify(document, sortKeys, 2)}\n`;
}

function machineForm(resource: PlannedResource) {
  return {
    urn: resource.urn,
    type: resource.type,
    name: resource.name,
    custom: resource.custom,
    parent: resource.parent,
    provider: providerUrn(resource),
    protect: resource.protect,
    properties: readable(resource.inputs),
    dependencies: [...resource.dependencies].sort(),
    propertyDependencies: resource.propertyDependencies,
    ignoreChanges: resource.ignoreChanges,
    aliases: resource.aliases,
    additionalSecretOutputs: resource.additionalSecretOutputs,
    deleteBeforeReplace: resource.deleteBeforeReplace,
    retainOnDelete: resource.retainOnDelete,
  };
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
