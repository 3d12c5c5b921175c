import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { groupTagsPropagate } from "./group-tags-propagate";

const tags = (...flags: unknown[]) => ({
  tags: flags.map((propagateAtLaunch) => ({ key: "Owner", value: "team", propagateAtLaunch })),
});
const unknown = "whether hosts carry a tag is not known yet";

ruleCases(groupTagsPropagate, {
  compliant: { "tags for hosts": tags(true, true) },
  violating: {
    "a tag of the group alone": [tags(true, false), "hosts do not carry its tag Owner"],
  },
  absent: { "no tags": [{}, "it has no tags to give to its hosts"] },
  unknown: {
    "an unknown choice": [tags(UNKNOWN), unknown],
    "unknown tags": [{ tags: UNKNOWN }, unknown],
  },
  notApplicable: {},
});
