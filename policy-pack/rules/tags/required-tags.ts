import {
  compliant,
  given,
  resourceRule,
  taggedTypes,
  tagsOf,
  undecided,
  violation,
} from "../../kit";

const usual = ["Project", "Environment", "Owner", "CostCenter"];

export const requiredTags = resourceRule({
  name: "required-tags",
  description: "What costs money or holds data says whose it is.",
  severity: "low",
  levels: { production: "mandatory", development: "advisory" },
  control: {
    standard: "AWS Resource Tagging Standard",
    version: "1.0.0",
    id: "EC2.43",
    url: "https://docs.aws.amazon.com/securityhub/latest/userguide/standards-tagging.html",
  },
  remediationSteps:
    "Set the tags once, as defaultTags of the provider, rather than on each resource. They change in place.",
  appliesTo: taggedTypes,
  parameters: {
    defaults: { tags: usual },
    properties: {
      tags: {
        type: "array",
        items: { type: "string" },
        default: usual,
        description: "Keys that must be there with a value.",
      },
    },
  },
  judge: (resource, { tags }) => {
    const { known, complete } = tagsOf(resource);
    const missing = tags.filter((tag) => !given(known[tag])).join(", ");
    if (missing === "") return compliant;
    return complete
      ? violation(`it lacks ${missing}`)
      : undecided(`${missing} may be among tags that are not known yet`);
  },
});
