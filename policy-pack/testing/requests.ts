import * as analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import { Struct, type JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";
import type { Fixture } from "./fixture";

/** The engine's question about one resource. */
export const analyzeRequest = (fixture: Fixture): analyzer.AnalyzeRequest =>
  describe(new analyzer.AnalyzeRequest(), fixture);

/** The engine's question about a stack. */
export function analyzeStackRequest(fixtures: readonly Fixture[]): analyzer.AnalyzeStackRequest {
  const request = new analyzer.AnalyzeStackRequest();
  request.setResourcesList(
    fixtures.map((fixture) => {
      const resource = describe(new analyzer.AnalyzerResource(), fixture);
      // The engine counts where values come from among the dependencies.
      resource.setDependenciesList([
        ...(fixture.dependencies ?? []),
        ...Object.values(fixture.sources).flat(),
      ]);
      for (const [property, urns] of Object.entries(fixture.sources)) {
        // The engine leaves out what comes from no other resource.
        if (urns.length === 0) continue;
        const sources = new analyzer.AnalyzerPropertyDependencies();
        sources.setUrnsList(urns);
        resource.getPropertydependenciesMap().set(property, sources);
      }
      if (fixture.parent !== undefined) resource.setParent(fixture.parent);
      return resource;
    }),
  );
  return request;
}

function describe<T extends analyzer.AnalyzeRequest | analyzer.AnalyzerResource>(
  message: T,
  { urn, type, name, properties, provider, providerUrn, options }: Fixture,
): T {
  message.setUrn(urn);
  message.setType(type);
  message.setName(name);
  message.setProperties(struct(properties));
  message.setOptions(optionsOf(options));
  if (provider) {
    const described = new analyzer.AnalyzerProviderResource();
    described.setType("pulumi:providers:aws");
    described.setUrn(providerUrn ?? "");
    described.setProperties(struct(provider));
    message.setProvider(described);
  }
  return message;
}

function optionsOf(options: Fixture["options"] = {}): analyzer.AnalyzerResourceOptions {
  const message = new analyzer.AnalyzerResourceOptions();
  message.setProtect(options.protect ?? false);
  message.setIgnorechangesList(options.ignoreChanges ?? []);
  message.setAliasesList(options.aliases ?? []);
  message.setAdditionalsecretoutputsList(options.additionalSecretOutputs ?? []);
  if (options.deleteBeforeReplace !== undefined) {
    message.setDeletebeforereplace(options.deleteBeforeReplace);
    message.setDeletebeforereplacedefined(true);
  }
  return message;
}

export const struct = (values: Record<string, unknown>): Struct =>
  Struct.fromJavaScript(values as Record<string, JavaScriptValue>);
