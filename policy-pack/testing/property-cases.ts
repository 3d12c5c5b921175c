/** Cases for families of rules that hold one property, so that specs say only what is their own. */
import { UNKNOWN } from "../kit";
import type { RuleCases } from "./rule-cases";

type Properties = Record<string, unknown>;

/** What a subject looks like apart from the property, and which subjects the rule passes over. */
export interface Around {
  base?: Properties;
  notApplicable?: RuleCases["notApplicable"];
  /** How findings name the property. @default the end of its path */
  label?: string;
}

/** `property` may be a path: `posixUser.uid`. */
const setting = (base: Properties, property: string) => (value: unknown) => {
  const [top = "", ...rest] = property.split(".");
  return { ...base, [top]: rest.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) };
};

const others = { tags: UNKNOWN, kmsKeyId: UNKNOWN };

/** Of a rule that wants a flag on which is off by default. */
export function onCases(property: string, around: Around = {}): RuleCases {
  const set = setting(around.base ?? {}, property);
  const label = around.label ?? property.split(".").pop() ?? property;
  return {
    compliant: {
      "the flag on": set(true),
      "the flag on, as text": set("true"),
      "the flag on, whatever else is unknown": { ...others, ...set(true) },
    },
    violating: {
      "the flag off": [set(false), `${label} is off`],
      "the flag off, as text": [set("false"), `${label} is off`],
      "the flag off, whatever else is unknown": [{ ...others, ...set(false) }, `${label} is off`],
    },
    absent: { "no flag": [set(undefined), `${label} is not set, and off by default`] },
    unknown: { "an unknown flag": [set(UNKNOWN), `${label} is not known yet`] },
    notApplicable: around.notApplicable ?? {},
  };
}

/** Of a rule that wants a flag not to be on; off is the default. */
export function offCases(property: string, around: Around = {}): RuleCases {
  const set = setting(around.base ?? {}, property);
  const label = property.split(".").pop() ?? property;
  return {
    compliant: {
      "the flag off": set(false),
      "the flag off, as text": set("false"),
      "the flag off, whatever else is unknown": { ...others, ...set(false) },
    },
    violating: {
      "the flag on": [set(true), `${label} is on`],
      "the flag on, as text": [set("true"), `${label} is on`],
      "the flag on, whatever else is unknown": [{ ...others, ...set(true) }, `${label} is on`],
    },
    absent: { "no flag": [set(undefined)] },
    unknown: { "an unknown flag": [set(UNKNOWN), `${label} is not known yet`] },
    notApplicable: around.notApplicable ?? {},
  };
}

/** Of a rule that wants a flag to stay on, as it is by default. */
export function stayOnCases(property: string, around: Around = {}): RuleCases {
  const cases = onCases(property, around);
  const set = setting(around.base ?? {}, property);
  return { ...cases, absent: { "no flag": [set(undefined)] } };
}

/** Of a rule that wants a property to name something, such as a key. */
export function setCases(property: string, value: string, around: Around = {}): RuleCases {
  const set = setting(around.base ?? {}, property);
  const label = property.split(".").pop() ?? property;
  const missing = `${label} is not set`;
  return {
    compliant: {
      "one that is named": set(value),
      "one that is made in the same update": set(UNKNOWN),
      "one that is named, whatever else is unknown": { ...others, ...set(value) },
    },
    violating: {
      "an empty name": [set(""), missing],
      "no name": [set(null), missing],
      "no name, whatever else is unknown": [{ ...others, ...set(undefined) }, missing],
    },
    absent: { "what names none": [set(undefined), missing] },
    unknown: { "an unknown name": [set(UNKNOWN)] },
    notApplicable: around.notApplicable ?? {},
  };
}
