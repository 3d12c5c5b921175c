import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { subnetWithoutPublicAddresses } from "./subnet-without-public-addresses";

const inDefault = (properties: object) => [
  resource(Aws.DefaultSubnet, "subject", { ...properties }),
];

describe("Subnets and public addresses", () => {
  ruleCases(subnetWithoutPublicAddresses, {
    compliant: {
      "a subnet that says it gives none": { mapPublicIpOnLaunch: false },
      "an IPv6 subnet": { assignIpv6AddressOnCreation: true, mapPublicIpOnLaunch: false },
      "a default subnet that says so": inDefault({ mapPublicIpOnLaunch: false }),
    },
    violating: {
      "a subnet that gives them": [{ mapPublicIpOnLaunch: true }, "mapPublicIpOnLaunch is on"],
      "a default subnet that gives them": [
        inDefault({ mapPublicIpOnLaunch: true }),
        "mapPublicIpOnLaunch is on",
      ],
      "it beside something unknown": [
        { mapPublicIpOnLaunch: true, cidrBlock: UNKNOWN },
        "mapPublicIpOnLaunch is on",
      ],
    },
    absent: {
      "a subnet that leaves it to AWS": [{}],
      "a default subnet that leaves it to AWS": [
        inDefault({}),
        "mapPublicIpOnLaunch is not set, and on by default in a default subnet",
      ],
    },
    unknown: {
      "a setting that is not known": [
        { mapPublicIpOnLaunch: UNKNOWN },
        "mapPublicIpOnLaunch is not known yet",
      ],
      "a subnet of which all else is unknown": [{ vpcId: UNKNOWN, mapPublicIpOnLaunch: false }],
    },
    notApplicable: {},
  });
});
