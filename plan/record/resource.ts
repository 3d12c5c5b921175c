import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Alias } from "@pulumi/pulumi/proto/alias_pb";
import type { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb";

/** A resource as the program declares it: what the engine would see at preview. */
export interface PlannedResource {
  urn: string;
  /** Type token, such as `aws:ec2/subnet:Subnet`. */
  type: string;
  /** Logical name. */
  name: string;
  /** Managed by a provider; false for a component. */
  custom: boolean;
  /** URN of the parent, empty for the stack itself. */
  parent: string;
  /** Reference of the provider (`urn::id`), empty for components. */
  provider: string;
  protect: boolean;
  /** Inputs as they go over the wire: unknown values and secrets are still marked. */
  inputs: Record<string, unknown>;
  /** URNs of all that it depends on. */
  dependencies: string[];
  /** For each input the URNs that its value comes from. */
  propertyDependencies: Record<string, string[]>;
  ignoreChanges: string[];
  /** URNs that it had before, by its own aliases; those that follow from a parent's are not among them. */
  aliases: string[];
  additionalSecretOutputs: string[];
  deleteBeforeReplace: boolean;
  retainOnDelete: boolean;
  /** What a component registered as its outputs, as it went over the wire. */
  registered?: Struct;
  /** The request itself, for those who speak the engine's protocol. */
  request: RegisterResourceRequest;
}

/** The record of one registration request. */
export function plannedResource(urn: string, request: RegisterResourceRequest): PlannedResource {
  const propertyDependencies: Record<string, string[]> = {};
  for (const [property, sources] of request.getPropertydependenciesMap().entries()) {
    propertyDependencies[property] = sources.getUrnsList();
  }
  return {
    urn,
    type: request.getType(),
    name: request.getName(),
    custom: request.getCustom(),
    parent: request.getParent(),
    provider: request.getProvider(),
    protect: request.getProtect() ?? false,
    inputs: request.getObject()?.toJavaScript() ?? {},
    dependencies: request.getDependenciesList(),
    propertyDependencies,
    ignoreChanges: request.getIgnorechangesList(),
    aliases: request.getAliasesList().map((alias) => formerUrn(alias, urn, request)),
    additionalSecretOutputs: request.getAdditionalsecretoutputsList(),
    deleteBeforeReplace: request.getDeletebeforereplace(),
    retainOnDelete: request.getRetainondelete() ?? false,
    request,
  };
}

/** What an alias leaves out is as it is now. */
function formerUrn(alias: Alias, urn: string, request: RegisterResourceRequest): string {
  const spec = alias.getSpec();
  if (spec === undefined) return alias.getUrn();
  const [, , stack = ""] = (urn.split("::")[0] ?? "").split(":");
  return urnOf(
    spec.getProject() || (urn.split("::")[1] ?? ""),
    spec.getStack() || stack,
    spec.getNoparent() ? "" : spec.getParenturn() || request.getParent(),
    spec.getType() || request.getType(),
    spec.getName() || request.getName(),
  );
}

/** URN of the provider that manages a resource, empty for a component. A provider reference is `urn::id`, and a URN has four parts. */
export const providerUrn = ({ provider }: PlannedResource): string =>
  provider.split("::").slice(0, 4).join("::");

/** The URN that the engine gives: the whole chain of parent types, without the stack's own, then type and name. */
export function urnOf(
  project: string,
  stack: string,
  parent: string,
  type: string,
  name: string,
): string {
  const parentType = parent.split("::")[2] ?? "";
  const qualified =
    parentType === "" || parentType === "pulumi:pulumi:Stack" ? type : `${parentType}$${type}`;
  return `urn:pulumi:${stack}::${project}::${qualified}::${name}`;
}
