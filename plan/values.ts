import { specialSecretSig, specialSigKey, unknownValue } from "@pulumi/pulumi/runtime/rpc";

/** Stands for a value that AWS or Pulumi makes only when the resource is created. */
export const unknownMark = "[unknown]";

/** Stands for a secret, known or not. */
export const secretMark = "[secret]";

/** A value as it went over the wire, made readable: unknown values and secrets become marks, at any depth. */
export function readable(value: unknown): unknown {
  if (value === unknownValue) return unknownMark;
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== "object" || value === null) return value;
  const { [specialSigKey]: signature, ...fields } = value as Record<string, unknown>;
  if (signature === specialSecretSig) return secretMark;
  return Object.fromEntries(Object.entries(fields).map(([key, inner]) => [key, readable(inner)]));
}

/** All texts inside secrets of `value`: what must never be printed. */
export function secretTexts(value: unknown, inSecret = false): string[] {
  if (typeof value === "string") return inSecret && value !== unknownValue ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  const isSecret = (value as Record<string, unknown>)[specialSigKey] === specialSecretSig;
  const inner = isSecret ? [(value as Record<string, unknown>)["value"]] : Object.values(value);
  return inner.flatMap((one) => secretTexts(one, inSecret || isSecret));
}
