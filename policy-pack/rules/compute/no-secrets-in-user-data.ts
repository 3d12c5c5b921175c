import { Aws, compliant, documented, resourceRule, secretIn, undecided, UNKNOWN } from "../../kit";
import { userDataOf, violation } from "../../kit";

export const noSecretsInUserData = resourceRule({
  name: "no-secrets-in-user-data",
  description:
    "The user data of a host holds no secrets, because everybody on the host can read it.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Run commands when you launch an EC2 instance with user data input",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html",
  ),
  related: ["CKV_AWS_46", "AWS-0029", "AWS-0129"],
  remediationSteps:
    "Keep the secret in Secrets Manager or as a SecureString parameter, and let the host's role read it at start. Change the secret too: everybody who may read the user data could read it.",
  appliesTo: [Aws.LaunchTemplate, Aws.Instance, Aws.LaunchConfiguration],
  judge: (subject) => {
    const text = userDataOf(subject);
    if (text === UNKNOWN) return undecided("the user data is not known yet");
    const secret = typeof text === "string" ? secretIn(text) : undefined;
    return secret === undefined ? compliant : violation(`the user data holds ${secret}`);
  },
});
