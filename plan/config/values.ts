import { isMap, isScalar, type Document, type Node, type Scalar } from "yaml";
import { secretMark } from "../values";

/** A configuration value as the engine hands it to a program. */
export interface ConfigValue {
  value: string;
  secret: boolean;
}

/**
 * The value of one configuration key: a scalar by its own text (`1.10` stays `1.10`), a structure as JSON, and
 * `{ secure: … }` as a secret, which is never decrypted: a mark stands for it. A secret inside a structure makes the whole
 * key secret.
 */
export function configValue(node: Node | null, document: Document): ConfigValue {
  if (isScalar(node)) return { value: scalarText(node), secret: false };
  const plain: unknown = node?.toJS(document) ?? null;
  if (isMap(node) && isSecure(plain)) return { value: secretMark, secret: true };
  const masked = maskSecure(plain);
  return { value: plain === null ? "" : JSON.stringify(masked.value), secret: masked.found };
}

/** A text by its value, anything else by how it was written. */
function scalarText({ value, source }: Scalar): string {
  if (typeof value === "string") return value;
  return value === null ? "" : (source ?? JSON.stringify(value));
}

function isSecure(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.keys(value).join() === "secure" &&
    typeof (value as { secure: unknown }).secure === "string"
  );
}

function maskSecure(value: unknown): { value: unknown; found: boolean } {
  if (isSecure(value)) return { value: secretMark, found: true };
  if (typeof value !== "object" || value === null) return { value, found: false };
  const entries = Object.entries(value).map(([key, inner]) => [key, maskSecure(inner)] as const);
  const found = entries.some(([, inner]) => inner.found);
  if (Array.isArray(value)) return { value: entries.map(([, inner]) => inner.value), found };
  return {
    value: Object.fromEntries(entries.map(([key, inner]) => [key, inner.value])),
    found,
  };
}
