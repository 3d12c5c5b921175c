import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { tagValuesAllowed } from "./tag-values-allowed";

const values = { Environment: ["production", "staging"], DataClass: ["internal", "public"] };
const json = (tags: object) => ({ defaultTags: JSON.stringify({ tags }) });
const from = (provider: Record<string, unknown>, tags?: unknown) => [
  resource(Aws.Bucket, "subject", { tags }, provider),
];
const wrong = 'Environment is "prod"; it must be production or staging';

ruleCases(
  tagValuesAllowed,
  {
    compliant: {
      "a value that is allowed": { tags: { Environment: "staging", Owner: "anybody" } },
      "the provider's value": from(json({ Environment: "production" })),
      "an own value over the provider's": from(json({ Environment: "prod" }), {
        Environment: "production",
      }),
    },
    violating: {
      "a value that is not": [{ tags: { Environment: "prod" } }, wrong],
      "the provider's value": [from(json({ Environment: "prod" }), { DataClass: "public" }), wrong],
      "an own value over the provider's": [
        from(json({ Environment: "production" }), { Environment: "prod" }),
        wrong,
      ],
      "two values that are not": [
        { tags: { Environment: "prod", DataClass: "secret" } },
        wrong,
        'DataClass is "secret"; it must be internal or public',
      ],
      "a value in other letters": [
        { tags: { Environment: "Staging" } },
        'Environment is "Staging"; it must be production or staging',
      ],
    },
    absent: {
      "one key of two": [{ tags: { Environment: "staging", DataClass: "" } }],
    },
    unknown: {
      "a value that is unknown": [
        { tags: { Environment: UNKNOWN, DataClass: "public" } },
        "Environment is not known yet",
      ],
      "tags that are unknown": [
        from({ defaultTags: UNKNOWN }, { DataClass: "public" }),
        "Environment is not known yet",
      ],
    },
    notApplicable: {
      "what has no such tag": { tags: { Owner: "team" } },
      "what has no tags": {},
    },
  },
  { values },
);

describe("without values that are set down", () => {
  ruleCases(
    { ...tagValuesAllowed, levels: { production: "advisory", development: "advisory" } },
    {
      compliant: {},
      violating: {},
      absent: {},
      unknown: {},
      notApplicable: {
        "any tag": { tags: { Environment: "prod" } },
        "unknown tags": { tags: UNKNOWN },
      },
    },
  );
});
