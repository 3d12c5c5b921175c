import { Aws, mustBeOff, resourceRule, securityHub, violation } from "../../kit";

export const subnetWithoutPublicAddresses = resourceRule({
  name: "subnet-without-public-addresses",
  description: "A subnet gives no public address to what is started in it.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EC2.15"),
  related: ["CKV_AWS_130", "AWS-0164"],
  remediationSteps:
    "Set mapPublicIpOnLaunch to false. It changes in place; instances that run keep the address they have.",
  appliesTo: [Aws.Subnet, Aws.DefaultSubnet],
  remediate: () => ({ mapPublicIpOnLaunch: false }),
  judge: (subnet) => {
    const gives = subnet.read("mapPublicIpOnLaunch");
    return subnet.type === Aws.DefaultSubnet && gives === undefined
      ? violation("mapPublicIpOnLaunch is not set, and on by default in a default subnet")
      : mustBeOff("mapPublicIpOnLaunch", gives);
  },
});
