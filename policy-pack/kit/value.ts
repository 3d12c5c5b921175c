import { UnknownValueError } from "./sdk";

/** Stands for a value that is set but not known before the update, such as the id of something not yet created. */
export const UNKNOWN = Symbol("unknown before the update");
export type Unknown = typeof UNKNOWN;

/** A property of a resource as a rule reads it. */
export type Value = string | number | boolean | Unknown | Value[] | Properties;
export interface Properties {
  [property: string]: Value;
}

/** Three-valued: a value, `UNKNOWN`, or `undefined` where nothing is set. Reading never throws. */
export type Reading = Value | undefined;

/**
 * Takes a property out of the SDK's hands once and for all: the SDK's own objects throw as soon as an unknown is touched, which
 * would end a rule before it has seen the properties that are known.
 */
export function valueOf(source: unknown): Reading {
  if (source === null || source === undefined) return undefined;
  if (Array.isArray(source)) {
    return Array.from({ length: source.length }, (_, index) => element(source, index)).filter(
      (value) => value !== undefined,
    );
  }
  if (typeof source === "object") {
    const properties: Properties = {};
    for (const key of Object.keys(source)) {
      const value = element(source, key);
      if (value !== undefined) properties[key] = value;
    }
    return properties;
  }
  return source as string | number | boolean;
}

function element(owner: object, key: string | number): Reading {
  try {
    return valueOf((owner as Record<string | number, unknown>)[key]);
  } catch (error) {
    if (error instanceof UnknownValueError) return UNKNOWN;
    throw error;
  }
}

/** What lies at `path` below a reading. Below an unknown everything is unknown. */
export function at(reading: Reading, ...path: string[]): Reading {
  let here = reading;
  for (const key of path) {
    if (here === undefined || here === UNKNOWN) return here;
    here = typeof here === "object" && !Array.isArray(here) ? here[key] : undefined;
  }
  return here;
}

/** All values at `path`, through every list on the way. An unknown list counts as one unknown value. */
export function all(reading: Reading, ...path: string[]): Value[] {
  if (reading === undefined) return [];
  if (Array.isArray(reading)) return reading.flatMap((value) => all(value, ...path));
  const [key, ...rest] = path;
  return key === undefined ? [reading] : all(at(reading, key), ...rest);
}

/** A reading as a text to compare or to show; what is no text, number or flag is empty. */
export function textOf(reading: Reading): string {
  return typeof reading === "string" || typeof reading === "number" || typeof reading === "boolean"
    ? String(reading)
    : "";
}

/** A reading as a number: what is set, else `otherwise`. */
export function numberOr(reading: Reading, otherwise: number): number | Unknown {
  if (reading === UNKNOWN) return UNKNOWN;
  return given(reading) ? Number(reading) : otherwise;
}

/** Whether something is set, known or not. AWS's providers answer an empty text for what is not. */
export function given(reading: Reading): boolean {
  return reading !== undefined && reading !== "";
}
