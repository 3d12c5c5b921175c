import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { addressAttached } from "./address-attached";

const address = (more: object = {}) => resource(Aws.Eip, "subject", { domain: "vpc", ...more });
const nat = (properties: object) => resource(Aws.NatGateway, "nat", { ...properties });

describe("Addresses that nothing uses", () => {
  ruleCases(addressAttached, {
    compliant: {
      "one of a NAT gateway": [address(), nat({ allocationId: ref(address()) })],
      "a further one of it": [address(), nat({ secondaryAllocationIds: [ref(address())] })],
      "one that is associated": [
        address(),
        resource(Aws.EipAssociation, "link", { allocationId: ref(address()) }),
      ],
      "one of a NAT gateway that is in every zone": [
        address(),
        nat({ availabilityZoneAddresses: [{ allocationIds: [ref(address())] }] }),
      ],
      "one of a load balancer": [
        address(),
        resource(Aws.LoadBalancer, "services", {
          subnetMappings: [{ allocationId: ref(address()) }],
        }),
      ],
      "one that names an instance": [address({ instance: "i-1" })],
      "one that names an interface": [address({ networkInterface: UNKNOWN })],
    },
    violating: {
      "one beside a NAT gateway with another": [
        [address(), nat({ allocationId: "eipalloc-9" })],
        "nothing uses it",
      ],
    },
    absent: { "one alone": [[address()], "nothing uses it"] },
    unknown: {
      "a load balancer with who knows which": [
        [
          address(),
          resource(Aws.LoadBalancer, "services", { subnetMappings: [{ allocationId: UNKNOWN }] }),
        ],
        'which address LoadBalancer "services" uses is not known yet',
      ],
      "a NAT gateway with who knows which": [
        [address(), nat({ allocationId: UNKNOWN })],
        'which address NatGateway "nat" uses is not known yet',
      ],
    },
    notApplicable: {},
  });
});
