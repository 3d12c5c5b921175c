import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { imageLifecyclePolicy } from "./image-lifecycle-policy";

const subject = resource(Aws.EcrRepository, "subject", { name: "shop" });
const policy = (repository: unknown) => [
  subject,
  resource(Aws.EcrLifecyclePolicy, "policy", { repository, policy: UNKNOWN }),
];

ruleCases(imageLifecyclePolicy, {
  compliant: {
    "a repository with a policy": policy(ref(subject)),
    "a repository that is named by a policy": policy("shop"),
    "a repository with a policy, beside one of who knows which": [
      ...policy(ref(subject)),
      resource(Aws.EcrLifecyclePolicy, "lost", { repository: UNKNOWN }),
    ],
  },
  violating: {
    "a repository whose neighbour has one": [policy("other"), "no lifecycle policy is for it"],
    "a repository whose other policy says who may pull": [
      [subject, resource(Aws.EcrRepositoryPolicy, "policy", { repository: ref(subject) })],
      "no lifecycle policy is for it",
    ],
  },
  absent: {
    "a repository alone": [[subject], "no lifecycle policy is for it"],
    "a policy without a repository": [policy(undefined), "no lifecycle policy is for it"],
  },
  unknown: {
    "a policy of an unknown repository": [
      policy(UNKNOWN),
      'the repository of LifecyclePolicy "policy" is not known yet',
    ],
  },
  notApplicable: {},
});
