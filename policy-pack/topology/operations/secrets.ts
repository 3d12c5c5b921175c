import type { Resource } from "../../kit/resource";
import { isReference, isSecretName } from "../../kit/secrets";
import { Aws } from "../../kit/types";
import { UNKNOWN, type Reading } from "../../kit/value";
import { perGraph, type Graph } from "../graph";

/** Resources whose every output is a secret, so that whatever comes from one is one, too. */
export const generators = [
  "random:index/randomPassword:RandomPassword",
  "random:index/randomBytes:RandomBytes",
];

/** Input properties that the provider's schema calls secret: Pulumi keeps them so, however they are given. */
const secretInputs: Record<string, readonly string[]> = {
  [Aws.DatabaseInstance]: ["password", "passwordWo"],
  [Aws.DatabaseCluster]: ["masterPassword", "masterPasswordWo"],
  [Aws.MigrationEndpoint]: ["password"],
  [Aws.SecretVersion]: ["secretString", "secretBinary", "secretStringWo"],
  [Aws.Parameter]: ["value", "valueWo"],
  [Aws.VpnConnection]: ["tunnel1PresharedKey", "tunnel2PresharedKey"],
  [Aws.FileGateway]: ["smbGuestPassword", "activationKey"],
  [Aws.PrivateVirtualInterface]: ["bgpAuthKey"],
  [Aws.TransitVirtualInterface]: ["bgpAuthKey"],
  [Aws.Certificate]: ["privateKey", "privateKeyWo"],
};

/** Types whose properties are given secrets. */
export const secretTakers = Object.keys(secretInputs);

/** A place that everybody sees who may read the resource in AWS, or the state. */
export interface Disclosure {
  resource: Resource;
  property: string;
}

/** Whether a property is one that secrets belong in. A parameter's value is one when the parameter is encrypted. */
export function takesSecrets(resource: Resource, property: string): boolean {
  if (resource.type === Aws.Parameter) return resource.read("type") === "SecureString";
  return (
    secretInputs[resource.type]?.includes(property) === true ||
    resource.options.additionalSecretOutputs.includes(property)
  );
}

/**
 * Where a resource's secrets end although no secret belongs there: what comes from a generator, and what holds a secret's text.
 *
 * The SDK takes the marks of secrets off before a rule sees a value. So a secret is known by the resource that makes it, or by the
 * property that it is given to. An edge to a secret's version says nothing, for it may lead to its ARN: as soon as the text is known it
 * is found by that.
 */
export function disclosures(graph: Graph, source: Resource): Disclosure[] {
  if (generators.includes(source.type)) {
    return openProperties(graph)
      .filter(({ resource, property }) => resource.sources(property).includes(source))
      .map(({ resource, property }) => ({ resource, property }));
  }
  const secrets = secretsOf(source);
  if (secrets.length === 0) return [];
  return openProperties(graph).filter(
    ({ resource, texts }) =>
      resource !== source &&
      secrets.some((secret) => texts().some((text) => text.includes(secret))),
  );
}

/** Texts that are too short to be told from others are left out: a secret of AWS has eight characters at least. */
function secretsOf(resource: Resource): string[] {
  return (secretInputs[resource.type] ?? [])
    .filter((property) => takesSecrets(resource, property))
    .map((property) => resource.read(property))
    .filter((value) => typeof value === "string")
    .flatMap(secretsIn)
    .filter((text) => text.length >= 8 && !isReference(text));
}

/** A secret's version often is JSON with a password among what is none. */
function secretsIn(text: string): string[] {
  try {
    const fields: unknown = JSON.parse(text);
    if (typeof fields !== "object" || fields === null) return [text];
    return Object.entries(fields)
      .filter(([name, value]) => isSecretName(name) && typeof value === "string")
      .map(([, value]) => value as string);
  } catch {
    return [text];
  }
}

interface OpenProperty extends Disclosure {
  texts: () => string[];
}

/** The properties of AWS resources that no secret belongs in. */
const openProperties: (graph: Graph) => OpenProperty[] = perGraph((graph) =>
  graph.resources
    .filter(({ type }) => type.startsWith("aws:"))
    .flatMap((resource) =>
      resource.properties
        .filter((property) => !takesSecrets(resource, property))
        .map((property) => {
          let found: string[] | undefined;
          const texts = () => (found ??= textsIn(resource.read(property)));
          return { resource, property, texts };
        }),
    ),
);

function textsIn(reading: Reading): string[] {
  if (typeof reading === "string") return [reading];
  if (reading === UNKNOWN || typeof reading !== "object") return [];
  if (Array.isArray(reading)) return reading.flatMap(textsIn);
  return Object.values(reading).flatMap(textsIn);
}
