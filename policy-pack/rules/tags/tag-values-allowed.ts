import { given, mustBeOneOf, notApplicable, resourceRule, UNKNOWN } from "../../kit";
import { taggedTypes, tagsOf } from "../../kit";

type Values = Record<string, string[]>;

export const tagValuesAllowed = resourceRule({
  name: "tag-values-allowed",
  description: "A tag has one of the values that its key may have.",
  severity: "low",
  levels: { production: "mandatory", development: "advisory" },
  control: {
    standard: "AWS Resource Tagging Standard",
    version: "1.0.0",
    id: "EC2.43",
    url: "https://docs.aws.amazon.com/securityhub/latest/userguide/standards-tagging.html",
  },
  remediationSteps:
    "Correct the value where it is set, which mostly is defaultTags of the provider. Tags change in place.",
  appliesTo: taggedTypes,
  parameters: {
    defaults: { values: {} },
    properties: {
      values: {
        type: "object",
        additionalProperties: { type: "array", items: { type: "string" } },
        description: "The values that a tag may have, by its key; any, where a key is not named.",
      },
    },
  },
  judge: (resource, { values }: { values: Values }) => {
    const { known, complete } = tagsOf(resource);
    const asked = Object.entries(values).filter(([key]) => given(known[key]) || !complete);
    if (asked.length === 0) return notApplicable("It has no tag whose values are set down.");
    return asked.flatMap(([key, allowed]) => mustBeOneOf(key, allowed, known[key] ?? UNKNOWN));
  },
});
