import {
  documented,
  notApplicable,
  stackRule,
  undecided,
  textOf,
  UNKNOWN,
  violation,
} from "../../../kit";
import { fileShares, grantsOfService, liesIn, policiesOfRole, shareTypes } from "../../../topology";

export const fileShareRoleWithinBucket = stackRule({
  name: "file-share-role-within-bucket",
  description: "The role of a share reaches the bucket of that share, and no other.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Granting access to an Amazon S3 bucket",
    "https://docs.aws.amazon.com/filegateway/latest/files3/grant-access-s3.html",
  ),
  remediationSteps:
    "Let each statement on S3 name the ARN of the bucket and what is in it: whoever takes over the appliance on premises can do what its role may. It changes in place.",
  appliesTo: shareTypes,
  judge: (share, graph) => {
    const { bucket, role } = fileShares(graph).get(share) ?? {};
    if (!role || !bucket) return notApplicable("Its role or its bucket is not in this stack.");
    const { policies, lost } = policiesOfRole(graph, role);
    const found = policies.flatMap((policy) => {
      const grants = grantsOfService(policy, "s3");
      if (grants === UNKNOWN) {
        return policy.sources.includes(bucket)
          ? []
          : undecided(`what ${policy.label} allows is not known yet`);
      }
      return grants.flatMap(({ value, label }) => {
        const within = liesIn(value, bucket, policy.sources);
        if (within === true) return [];
        return within === UNKNOWN
          ? undecided(`which bucket ${label} of ${policy.label} is about is not known yet`)
          : violation(`${label} of ${policy.label} reaches ${textOf(value)}`);
      });
    });
    if (found.length > 0) return found;
    return lost ? undecided(`the policies of ${role.label} are not all known yet`) : [];
  },
});
