import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { subjectCases } from "../../testing/subject-cases";
import { requiredTags } from "./required-tags";

const json = JSON.stringify;
const both = { Owner: "team", CostCenter: "cc-1" };
const tagged = (tags: unknown, provider?: Record<string, unknown>) => [
  resource(Aws.Bucket, "subject", { tags }, provider),
];
const lacksBoth = "it lacks Owner, CostCenter";
const mayLack = "CostCenter may be among tags that are not known yet";

ruleCases(
  requiredTags,
  {
    compliant: {
      "tags of its own": tagged(both),
      "tags of its provider, in JSON": tagged(undefined, { defaultTags: json({ tags: both }) }),
      "tags of its provider, in an object": tagged(undefined, { defaultTags: { tags: both } }),
      "one of its own, and one of its provider": tagged(
        { CostCenter: "cc-1" },
        { region: "eu-west-1", defaultTags: json({ tags: { Owner: "team" } }) },
      ),
    },
    violating: {
      "one of two": [tagged({ Owner: "team" }, {}), "it lacks CostCenter"],
      "an empty one": [tagged({ Owner: "" }, { defaultTags: json({ tags: {} }) }), lacksBoth],
      "an empty one that hides its provider's": [
        tagged({ Owner: "" }, { defaultTags: json({ tags: both }) }),
        "it lacks Owner",
      ],
    },
    absent: { "no tags": [tagged(undefined), lacksBoth] },
    unknown: {
      "an unknown value": [tagged({ ...both, Owner: UNKNOWN })],
      "unknown tags of its own": [tagged(UNKNOWN), `Owner, ${mayLack}`],
      "unknown tags of its provider": [
        tagged({ Owner: "team" }, { defaultTags: UNKNOWN }),
        mayLack,
      ],
      "tags of its provider that cannot be read": [
        tagged({ Owner: "team" }, { defaultTags: "{" }),
        mayLack,
      ],
    },
    notApplicable: {},
  },
  { tags: ["Owner", "CostCenter"] },
);

subjectCases(requiredTags, {
  "the usual ones, unless told otherwise": [
    tagged(undefined),
    "it lacks Project, Environment, Owner, CostCenter",
  ],
});
