import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { backupTagNamesAPlan } from "./backup-tag-names-a-plan";

const store = (plan: unknown, provider?: Record<string, unknown>) =>
  resource(Aws.DatabaseInstance, "subject", { tags: { BackupPlan: plan } }, provider);
const selection = (name: string, properties: object) =>
  resource(Aws.BackupSelection, name, { planId: UNKNOWN, ...properties });
const byTag = (value: unknown, name = "one", key: unknown = "BackupPlan") =>
  selection(name, { selectionTags: [{ type: "STRINGEQUALS", key, value }] });
const when = (form: string, value: unknown) =>
  selection("one", {
    resources: ["*"],
    conditions: [{ [form]: [{ key: "aws:ResourceTag/BackupPlan", value }] }],
  });
const stack = (...fixtures: Fixture[]) => fixtures;
const none = "no selection takes in BackupPlan weekly";
const unclear = "which BackupPlan the selections take in is not known yet";
const fromProvider = { defaultTags: JSON.stringify({ tags: { BackupPlan: "weekly" } }) };

ruleCases(
  backupTagNamesAPlan,
  {
    compliant: {
      "a plan that selects by the tag": stack(store("daily"), byTag("daily")),
      "one selection of two": stack(store("daily"), byTag("weekly"), byTag("daily", "two")),
      "a condition on what is listed": stack(store("daily"), when("stringEquals", "daily")),
      "a condition with a pattern": stack(store("daily-eu"), when("stringLikes", "daily*")),
      "a plan of another stack": stack(store("central")),
      "the provider's tag": stack(
        resource(Aws.Bucket, "subject", {}, fromProvider),
        byTag("weekly"),
      ),
      "a plan that is known, beside one that is not": stack(
        store("daily"),
        byTag(UNKNOWN),
        byTag("daily", "two"),
      ),
    },
    violating: {
      "a plan that nobody makes": [stack(store("weekly"), byTag("daily")), none],
      "a selection by another tag": [stack(store("weekly"), byTag("weekly", "one", "Tier")), none],
      "a selection of everything but this": [
        stack(store("weekly"), when("stringNotEquals", "weekly")),
        none,
      ],
      "a selection of another store by its ARN": [
        stack(
          store("weekly"),
          resource(Aws.Bucket, "other"),
          selection("one", { resources: [ref(resource(Aws.Bucket, "other"))] }),
        ),
        none,
      ],
      "the provider's tag": [
        stack(resource(Aws.Bucket, "subject", { tags: {} }, fromProvider), byTag("daily")),
        none,
      ],
    },
    absent: {
      "no value of the selection": [stack(store("weekly"), byTag("")), none],
    },
    unknown: {
      "a tag that is unknown": [
        stack(store(UNKNOWN), byTag("daily")),
        "the tag BackupPlan is not known yet",
      ],
      "tags that are unknown": [
        stack(resource(Aws.Bucket, "subject", { tags: UNKNOWN }), byTag("daily")),
        "the tag BackupPlan is not known yet",
      ],
      "no selection in the stack": [stack(store("weekly")), unclear],
      "a selection that is unknown": [stack(store("weekly"), byTag(UNKNOWN)), unclear],
      "conditions that are unknown": [
        stack(store("weekly"), selection("one", { conditions: UNKNOWN })),
        unclear,
      ],
    },
    notApplicable: {
      "what names no plan": { tags: { Owner: "team" } },
      "what has an empty tag": stack(store(""), byTag("daily")),
    },
  },
  { plansElsewhere: ["central", "abroad"] },
);
