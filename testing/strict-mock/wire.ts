import {
  specialArchiveSig,
  specialAssetSig,
  specialResourceSig,
  specialSecretSig,
  specialSigKey,
  unknownValue,
} from "@pulumi/pulumi/runtime/rpc";

/** A value as it goes over the wire to the engine, told apart from the markers that the SDK puts in a value's place. */
export type WireValue =
  | { kind: "absent" | "unknown" | "asset" }
  | { kind: "resource"; urn: string; value: unknown }
  | { kind: "string"; value: string }
  | { kind: "number" | "boolean"; value: unknown }
  | { kind: "list"; value: unknown[] }
  | { kind: "object"; value: Record<string, unknown> };

/** What `value` is, with the marks of secrets taken off. */
export function readWire(value: unknown): WireValue {
  if (value === undefined || value === null) return { kind: "absent" };
  if (value === unknownValue) return { kind: "unknown" };
  if (typeof value === "string") return { kind: "string", value };
  if (typeof value === "number" || typeof value === "boolean") {
    return { kind: typeof value as "number" | "boolean", value };
  }
  if (Array.isArray(value)) return { kind: "list", value };
  return readObject(value as Record<string, unknown>);
}

function readObject(value: Record<string, unknown>): WireValue {
  switch (value[specialSigKey]) {
    case specialSecretSig:
      return readWire(value["value"]);
    case specialAssetSig:
    case specialArchiveSig:
      return { kind: "asset" };
    case specialResourceSig:
      return { kind: "resource", urn: String(value["urn"]), value: value["id"] };
    default:
      return { kind: "object", value };
  }
}

/** Every known string inside `value`, with the name of the property that it stands under. */
export function* strings(value: unknown, property = ""): Generator<[string, string]> {
  const wire = readWire(value);
  if (wire.kind === "string") yield [wire.value, property];
  if (wire.kind === "list") for (const item of wire.value) yield* strings(item, property);
  if (wire.kind === "object") {
    for (const [key, item] of Object.entries(wire.value)) yield* strings(item, key);
  }
}

/** Every resource that is referred to as such inside `value`, by URN. */
export function* resourceReferences(value: unknown): Generator<string> {
  const wire = readWire(value);
  if (wire.kind === "resource") yield wire.urn;
  if (wire.kind === "list") for (const item of wire.value) yield* resourceReferences(item);
  if (wire.kind === "object") {
    for (const item of Object.values(wire.value)) yield* resourceReferences(item);
  }
}
