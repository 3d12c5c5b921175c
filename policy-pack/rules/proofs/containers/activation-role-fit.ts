import {
  Aws,
  compliant,
  documented,
  notApplicable,
  stackRule,
  undecided,
  UNKNOWN,
  violation,
} from "../../../kit";
import { trusts } from "../../../topology";

export const activationRoleFit = stackRule({
  name: "activation-role-fit",
  description: "Systems Manager may act as the role that an activation gives to hosts.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Create the IAM service role required for Systems Manager in hybrid and multicloud environments",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/hybrid-multicloud-service-role.html",
  ),
  remediationSteps:
    "Let assumeRolePolicy of the role allow sts:AssumeRole to the service ssm.amazonaws.com. It changes in place; without it no host can register.",
  appliesTo: [Aws.HybridActivation],
  judge: (activation, graph) => {
    const { targets, lost } = graph.reference(activation, "iamRole", [Aws.Role]);
    const [role] = targets;
    if (!role) {
      return lost
        ? undecided("its role is not known yet")
        : notApplicable("Its role is not in this stack.");
    }
    const trusted = trusts(role, "ssm.amazonaws.com");
    if (trusted === UNKNOWN) return undecided(`whom ${role.label} trusts is not known yet`);
    return trusted ? compliant : violation(`${role.label} does not trust ssm.amazonaws.com`);
  },
});
