import { Aws, compliant, documented, resourceRule, textOf, undecided, UNKNOWN } from "../../kit";
import { violation } from "../../kit";

const expired = ["rds-ca-2015", "rds-ca-2019"];

export const rdsCaCertificate = resourceRule({
  name: "rds-ca-certificate",
  description: "A database shows a certificate of an authority that has not expired.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Using SSL/TLS to encrypt a connection to a DB instance or cluster",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html",
  ),
  related: ["CKV_AWS_211"],
  remediationSteps:
    "Set caCertIdentifier to rds-ca-rsa2048-g1, rds-ca-rsa4096-g1 or rds-ca-ecc384-g1. Let clients trust it first; older engine versions restart.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseClusterInstance],
  judge: (database) => {
    const authority = database.read("caCertIdentifier");
    if (authority === UNKNOWN) return undecided("caCertIdentifier is not known yet");
    return expired.some((one) => one === authority)
      ? violation(`the authority ${textOf(authority)} has expired`)
      : compliant;
  },
});
