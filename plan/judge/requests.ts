import {
  AnalyzeRequest,
  AnalyzerPropertyDependencies,
  AnalyzerProviderResource,
  AnalyzerResource,
  AnalyzerResourceOptions,
  AnalyzeStackRequest,
} from "@pulumi/pulumi/proto/analyzer_pb";
import { providerUrn, type PlannedResource } from "../record/resource";
import { withoutReferences } from "./references";

/** Builds the requests that the engine sends to a policy pack at preview: the program's inputs, still marked. */
export class Requests {
  readonly #byUrn: Map<string, PlannedResource>;

  constructor(resources: PlannedResource[]) {
    this.#byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  }

  /** Asks about one resource. */
  resource(resource: PlannedResource): AnalyzeRequest {
    const request = new AnalyzeRequest();
    request.setUrn(resource.urn);
    request.setType(resource.type);
    request.setName(resource.name);
    request.setProperties(withoutReferences(resource.request.getObject()));
    request.setOptions(options(resource));
    request.setProvider(this.#provider(resource));
    return request;
  }

  /** Asks about the whole stack. */
  stack(): AnalyzeStackRequest {
    const request = new AnalyzeStackRequest();
    request.setResourcesList(
      [...this.#byUrn.values()].map((resource) => this.#stackMember(resource)),
    );
    return request;
  }

  #stackMember(resource: PlannedResource): AnalyzerResource {
    const member = new AnalyzerResource();
    member.setUrn(resource.urn);
    member.setType(resource.type);
    member.setName(resource.name);
    member.setParent(resource.parent);
    // A stack is shown with outputs: those that a component registered, and the inputs of all else.
    member.setProperties(withoutReferences(resource.registered ?? resource.request.getObject()));
    member.setOptions(options(resource));
    member.setProvider(this.#provider(resource));
    member.setDependenciesList(resource.dependencies);
    for (const [property, urns] of Object.entries(resource.propertyDependencies)) {
      // The engine leaves out what comes from no other resource.
      if (urns.length === 0) continue;
      const sources = new AnalyzerPropertyDependencies();
      sources.setUrnsList(urns);
      member.getPropertydependenciesMap().set(property, sources);
    }
    return member;
  }

  #provider(resource: PlannedResource): AnalyzerProviderResource | undefined {
    const provider = this.#byUrn.get(providerUrn(resource));
    if (!provider) return undefined;
    const message = new AnalyzerProviderResource();
    message.setUrn(provider.urn);
    message.setType(provider.type);
    message.setName(provider.name);
    message.setProperties(provider.request.getObject());
    return message;
  }
}

function options(resource: PlannedResource): AnalyzerResourceOptions {
  const message = new AnalyzerResourceOptions();
  message.setProtect(resource.protect);
  message.setIgnorechangesList(resource.ignoreChanges);
  message.setDeletebeforereplace(resource.deleteBeforeReplace);
  message.setDeletebeforereplacedefined(resource.deleteBeforeReplace);
  message.setAliasesList(resource.aliases);
  message.setAdditionalsecretoutputsList(resource.additionalSecretOutputs);
  message.setParent(resource.parent);
  return message;
}
