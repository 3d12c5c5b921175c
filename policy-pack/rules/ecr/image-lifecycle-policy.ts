import { Aws, compliant, securityHub, stackRule, undecided, violation } from "../../kit";

export const imageLifecyclePolicy = stackRule({
  name: "image-lifecycle-policy",
  description: "A repository lets go of images that nobody needs any more.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: securityHub("ECR.3"),
  remediationSteps:
    "Add a LifecyclePolicy that keeps the last images and expires the rest. AWS deletes what it matches within a day.",
  appliesTo: [Aws.EcrRepository],
  judge: (repository, graph) => {
    const { found, lost } = graph.referrers(repository, [Aws.EcrLifecyclePolicy], "repository");
    if (found.length > 0) return compliant;
    return lost[0]
      ? undecided(`the repository of ${lost[0].label} is not known yet`)
      : violation("no lifecycle policy is for it");
  },
});
