import { expect } from "chai";
import { Aws, canRemediate, Resource, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { vpcDns } from "./vpc-dns";

describe("Names in a VPC", () => {
  ruleCases(vpcDns, {
    compliant: {
      "a VPC with both": { enableDnsSupport: true, enableDnsHostnames: true },
      "a VPC that leaves to AWS what is on anyway": { enableDnsHostnames: true },
      "a default VPC, which has both": [resource(Aws.DefaultVpc, "subject")],
    },
    violating: {
      "a VPC without resolver": [
        { enableDnsSupport: false, enableDnsHostnames: true },
        "enableDnsSupport is off",
      ],
      "a VPC without hostnames": [{ enableDnsHostnames: false }, "enableDnsHostnames is off"],
      "a VPC without either": [
        { enableDnsSupport: false, enableDnsHostnames: false },
        "enableDnsSupport is off",
        "enableDnsHostnames is off",
      ],
      "a default VPC that has lost them": [
        [resource(Aws.DefaultVpc, "subject", { enableDnsHostnames: false })],
        "enableDnsHostnames is off",
      ],
    },
    absent: {
      "a VPC that says nothing": [{}, "enableDnsHostnames is not set, and off by default"],
    },
    unknown: {
      "a setting that is not known": [
        { enableDnsHostnames: UNKNOWN },
        "enableDnsHostnames is not known yet",
      ],
      "a resolver that may be off": [
        { enableDnsSupport: UNKNOWN, enableDnsHostnames: true },
        "enableDnsSupport is not known yet",
      ],
    },
    notApplicable: {},
  });

  it("are mended by turning both on", () => {
    const vpc = new Resource({ urn: "urn", type: Aws.Vpc, name: "vpc", props: {} });
    expect(canRemediate(vpcDns) && vpcDns.remediate(vpc, {})).to.deep.equal({
      enableDnsSupport: true,
      enableDnsHostnames: true,
    });
  });
});
