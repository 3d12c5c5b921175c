import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { iamNoAdminAttachment } from "./iam-no-admin-attachment";

const managed = (name: string) => `arn:aws:iam::aws:policy/${name}`;

describe("iam-no-admin-attachment", () => {
  ruleCases(iamNoAdminAttachment, {
    compliant: {
      "a policy for hosts": { policyArn: managed("AmazonSSMManagedInstanceCore") },
      "a policy of the account's own": { policyArn: "arn:aws:iam::111122223333:policy/orders" },
      "one whose name only starts alike": {
        policyArn: managed("AdministratorAccess-Amplify"),
      },
    },
    violating: {
      administrators: [
        { policyArn: managed("AdministratorAccess") },
        "it attaches AdministratorAccess",
      ],
      "who may hand out rights, in another partition": [
        { policyArn: "arn:aws-cn:iam::aws:policy/IAMFullAccess" },
        "it attaches IAMFullAccess",
      ],
      "a role with it inside": [
        [
          resource(Aws.Role, "subject", {
            managedPolicyArns: [UNKNOWN, managed("AdministratorAccess")],
          }),
        ],
        "it attaches AdministratorAccess",
      ],
    },
    absent: { "a role that attaches nothing": [[resource(Aws.Role, "subject", {})]] },
    unknown: { "a policy that is made with the stack": [{ policyArn: UNKNOWN }] },
    notApplicable: {},
  });
});
