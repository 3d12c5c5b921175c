import { Aws, mustBeOn, resourceRule, documented } from "../../kit";

export const vpcDns = resourceRule({
  name: "vpc-dns",
  description: "A VPC resolves names, those of its private endpoints included.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Understanding Amazon DNS: DNS attributes in your VPC",
    "https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html",
  ),
  remediationSteps:
    "Set enableDnsSupport and enableDnsHostnames to true. Both change in place; without them private names of endpoints lead nowhere.",
  appliesTo: [Aws.Vpc, Aws.DefaultVpc],
  remediate: () => ({ enableDnsSupport: true, enableDnsHostnames: true }),
  judge: (vpc) => {
    const hostnames = vpc.read("enableDnsHostnames");
    const isDefault = vpc.type === Aws.DefaultVpc;
    return [
      ...mustBeOn("enableDnsSupport", vpc.read("enableDnsSupport") ?? true),
      ...mustBeOn("enableDnsHostnames", isDefault ? (hostnames ?? true) : hostnames),
    ];
  },
});
