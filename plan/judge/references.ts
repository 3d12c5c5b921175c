import { specialResourceSig, specialSigKey } from "@pulumi/pulumi/runtime/rpc";
import { Struct, type JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";

/**
 * What the engine shows policies where a program hands over a resource itself (`bucket: files`): the resource's id, or its URN if it
 * is a component, which has no id. Nothing for any other value.
 */
export function shownForReference(value: object): string | undefined {
  const { [specialSigKey]: mark, urn, id } = value as Record<string, unknown>;
  if (mark !== specialResourceSig) return undefined;
  return typeof id === "string" ? id : String(urn);
}

const shown = new WeakMap<Struct, Struct>();

/** Properties as the engine shows them to policies: without references to resources. */
export function withoutReferences(properties: Struct): Struct;
export function withoutReferences(properties: Struct | undefined): Struct | undefined;
export function withoutReferences(properties: Struct | undefined): Struct | undefined {
  if (!properties) return undefined;
  const known = shown.get(properties) ?? replaced(properties);
  shown.set(properties, known);
  return known;
}

/** Only what has a reference is made anew. */
function replaced(properties: Struct): Struct {
  const found: string[] = [];
  const text = JSON.stringify(properties.toJavaScript(), (_, value: unknown) => {
    const reference =
      typeof value === "object" && value !== null ? shownForReference(value) : undefined;
    if (reference !== undefined) found.push(reference);
    return reference ?? value;
  });
  return found.length > 0
    ? Struct.fromJavaScript(JSON.parse(text) as Record<string, JavaScriptValue>)
    : properties;
}
