import * as deserialization from "@pulumi/policy/deserialize";
import { valueOf, type Properties } from "./value";

type Decoded = Record<string, unknown>;
interface Deserialization {
  deserializeProperties?: (encoded: object, withSecrets: boolean) => Decoded;
}

const decodedOf = new WeakMap<object, Decoded>();
let isInPlace = false;

/**
 * Has the policy SDK decode what the engine sends once. It does so anew for each policy, which with some hundred of them is most of
 * what judging costs. Nothing but time depends on it: an SDK that is built otherwise goes on as it is.
 */
export function decodeOnce(): void {
  const sdk = deserialization as Deserialization;
  const decode = sdk.deserializeProperties;
  if (isInPlace || !decode) return;
  isInPlace = true;
  sdk.deserializeProperties = (encoded, withSecrets) => {
    // Remediations get their properties to change; those are nobody else's.
    if (withSecrets) return decode(encoded, withSecrets);
    const decoded = decodedOf.get(encoded) ?? decode(encoded, withSecrets);
    decodedOf.set(encoded, decoded);
    return decoded;
  };
}

/** What stands behind the SDK's wrapper around properties; the same for each policy where they are decoded once. */
export function unwrapped(properties: object): object {
  return (properties as { __getSpecialProxyTarget?: object }).__getSpecialProxyTarget ?? properties;
}

const read = new WeakMap<object, Properties>();

/** Properties as rules read them, made once for all rules. */
export function propertiesOf(described: object): Properties {
  const key = unwrapped(described);
  const properties = read.get(key) ?? (valueOf(described) as Properties);
  read.set(key, properties);
  return properties;
}
