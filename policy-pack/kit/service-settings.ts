import { mustBeOneOf } from "./judgements";
import type { Resource } from "./resource";
import { textOf, UNKNOWN } from "./value";
import { notApplicable, undecided, type Verdict } from "./verdict";

/** A setting of Systems Manager for the whole account must be `wanted`. Its id may be written as the end of its ARN. */
export function mustSetService(setting: Resource, id: string, wanted: string): Verdict[] {
  const named = setting.read("settingId");
  if (named === UNKNOWN) return undecided("settingId is not known yet");
  return textOf(named).endsWith(id)
    ? mustBeOneOf("settingValue", [wanted], setting.read("settingValue"))
    : notApplicable("It sets something else.");
}
