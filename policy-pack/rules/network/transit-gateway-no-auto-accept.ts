import { Aws, resourceRule, securityHub, undecided, UNKNOWN, violation } from "../../kit";
import { compliant } from "../../kit";

export const transitGatewayNoAutoAccept = resourceRule({
  name: "transit-gateway-no-auto-accept",
  description: "A transit gateway lets no other account attach itself unasked.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EC2.23"),
  related: ["CKV_AWS_331"],
  remediationSteps:
    'Set autoAcceptSharedAttachments to "disable" and accept each attachment. It changes in place.',
  appliesTo: [Aws.TransitGateway],
  remediate: () => ({ autoAcceptSharedAttachments: "disable" }),
  judge: (gateway) => {
    const accepts = gateway.read("autoAcceptSharedAttachments");
    if (accepts === UNKNOWN) return undecided("autoAcceptSharedAttachments is not known yet");
    return accepts === "enable" ? violation("it accepts every attachment by itself") : compliant;
  },
});
