import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { hasPublicAddress } from "./doors";

const subnet = (more: object = {}) => resource(Aws.Subnet, "place", { ...more });
const instance = (more: object = {}) => resource(Aws.Instance, "door", { ...more });
const card = resource(Aws.NetworkInterface, "door");
const hosts = (reference: object) => resource(Aws.AutoScalingGroup, "door", { ...reference });
const template = (networkInterface: object) =>
  resource(Aws.LaunchTemplate, "hosts", { networkInterfaces: [networkInterface] });
const balancer = (ipAddressType: unknown) =>
  resource(Aws.LoadBalancer, "door", { internal: false, ipAddressType });
const assigning = subnet({ assignIpv6AddressOnCreation: true });
const mapping = subnet({ mapPublicIpOnLaunch: true });
const given = (type: string, property: string, to: unknown) =>
  resource(type, "address", { [property]: to });

function answer([door, place = subnet(), ...more]: Fixture[], version: 4 | 6) {
  const graph = graphOf([...(door ? [door] : []), place, ...more]);
  const [own] = door ? graph.ofType(door.type) : [];
  const [at] = graph.ofType(place.type);
  if (!own || !at) throw new Error("there is no door");
  return hasPublicAddress(graph, own, at, version);
}

describe("public addresses of doors", () => {
  const byId = hosts({ launchTemplate: { id: ref(template({})) } });
  const mixed = (name: string) =>
    hosts({
      mixedInstancesPolicy: {
        launchTemplate: { launchTemplateSpecification: { [name]: ref(template({})) } },
      },
    });
  const cases: Record<string, [Fixture[], 4 | 6, boolean | typeof UNKNOWN]> = {
    "no IPv6 of an IPv4 load balancer": [[balancer("ipv4")], 6, false],
    "no IPv6 of one that says nothing": [[balancer(undefined)], 6, false],
    "IPv6 of a dualstack one": [[balancer("dualstack")], 6, true],
    "IPv6 of one that has no public IPv4 address": [
      [balancer("dualstack-without-public-ipv4")],
      6,
      true,
    ],
    "what a default subnet gives": [
      [instance(), resource(Aws.DefaultSubnet, "place", {})],
      4,
      true,
    ],
    "nothing that a default subnet was told not to give": [
      [instance(), resource(Aws.DefaultSubnet, "place", { mapPublicIpOnLaunch: false })],
      4,
      false,
    ],
    "an address of a named template": [
      [
        hosts({ launchTemplate: { name: ref(template({})) } }),
        subnet(),
        template({ associatePublicIpAddress: true }),
      ],
      4,
      true,
    ],
    "none that a template refuses": [
      [byId, mapping, template({ associatePublicIpAddress: "false" })],
      4,
      false,
    ],
    "who knows what a template says": [
      [byId, mapping, template({ associatePublicIpAddress: UNKNOWN })],
      4,
      UNKNOWN,
    ],
    "what a subnet gives where the template is silent": [[byId, mapping, template({})], 4, true],
    "an address of a mixed group's template": [
      [mixed("launchTemplateId"), subnet(), template({ associatePublicIpAddress: true })],
      4,
      true,
    ],
    "an address of a mixed group's named template": [
      [mixed("launchTemplateName"), subnet(), template({ associatePublicIpAddress: true })],
      4,
      true,
    ],
    "an Elastic IP address of an instance": [
      [instance(), subnet(), given(Aws.Eip, "instance", ref(instance()))],
      4,
      true,
    ],
    "one that an association gives an interface": [
      [card, subnet(), given(Aws.EipAssociation, "networkInterfaceId", ref(card))],
      4,
      true,
    ],
    "who knows whose Elastic IP address": [
      [card, subnet(), given(Aws.Eip, "networkInterface", UNKNOWN)],
      4,
      UNKNOWN,
    ],
    "none that a subnet gives to an interface": [[card, mapping], 4, false],
    "IPv6 where a subnet assigns it": [[instance(), assigning], 6, true],
    "no IPv6 where it does not": [[instance(), subnet()], 6, false],
    "IPv6 addresses by number": [[instance({ ipv6AddressCount: 2 })], 6, true],
    "no IPv6 by the number zero": [[instance({ ipv6AddressCount: 0 })], 6, false],
    "IPv6 addresses by name": [[instance({ ipv6Addresses: ["2600::1"] })], 6, true],
    "IPv6 addresses of a template by number": [
      [byId, subnet(), template({ ipv6AddressCount: 1 })],
      6,
      true,
    ],
    "IPv6 addresses of a template by name": [
      [byId, subnet(), template({ ipv6Addresses: ["2600::1"] })],
      6,
      true,
    ],
    "who knows how many IPv6 addresses": [[instance({ ipv6AddressCount: UNKNOWN })], 6, UNKNOWN],
    "IPv6 that is assigned, beside who knows how many": [
      [instance({ ipv6AddressCount: UNKNOWN }), assigning],
      6,
      true,
    ],
  };
  for (const [what, [fixtures, version, expected]] of Object.entries(cases)) {
    it(`are ${what}`, () => {
      expect(answer(fixtures, version)).to.equal(expected);
    });
  }
});
