import { Aws, compliant, wellArchitected, resourceRule, violation } from "../../kit";
import { publicAccessFlags } from "../../topology";

const database = ["deletionProtection", "kmsKeyId", "publiclyAccessible", "storageEncrypted"];
/** For each type, what decides over its safety. */
const guarded: Record<string, readonly string[]> = {
  [Aws.DatabaseInstance]: ["backupRetentionPeriod", "multiAz", ...database],
  [Aws.DatabaseCluster]: ["backupRetentionPeriod", ...database],
  [Aws.BucketPolicy]: ["policy"],
  [Aws.BucketPublicAccessBlock]: publicAccessFlags,
  [Aws.SecurityGroup]: ["egress", "ingress"],
  [Aws.SecurityGroupIngressRule]: ["cidrIpv4", "cidrIpv6", "fromPort", "ipProtocol", "toPort"],
  [Aws.Key]: ["enableKeyRotation", "isEnabled", "policy"],
  [Aws.TopicPolicy]: ["policy"],
  [Aws.QueuePolicy]: ["policy"],
  [Aws.SecretPolicy]: ["policy"],
  [Aws.Role]: ["assumeRolePolicy", "inlinePolicies", "managedPolicyArns"],
  [Aws.RolePolicy]: ["policy"],
  [Aws.Trail]: ["enableLogFileValidation", "enableLogging", "isMultiRegionTrail", "kmsKeyId"],
};

export const guardedPropertiesNotIgnored = resourceRule({
  name: "guarded-properties-not-ignored",
  description: "Changes of what other rules guard are not ignored.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "SEC04-BP04",
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_detect_investigate_events_noncompliant_resources.html",
  ),
  remediationSteps:
    "Take the property out of ignoreChanges. The next update then sets it to what the program says.",
  appliesTo: Object.keys(guarded),
  judge: (subject) => {
    const ignored = subject.options.ignoreChanges.map((path) => path.split(/[.[]/)[0] ?? path);
    const hidden = ["*", ...(guarded[subject.type] ?? [])].filter((property) =>
      ignored.includes(property),
    );
    return hidden.length > 0 ? violation(`ignoreChanges hides ${hidden.join(", ")}`) : compliant;
  },
});
