import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { network, route } from "../../testing/network";
import { natGatewayPerZone } from "./nat-gateway-per-zone";
import { noWorkloadInPublicSubnet } from "./no-workload-in-public-subnet";

const net = network();
const { edge, app, appTable } = net;

const attached = (properties: object = {}) =>
  resource(Aws.NetworkInterface, "nat", {
    subnetId: ref(edge),
    sourceDestCheck: false,
    ...properties,
  });
const template = (properties: object = {}) =>
  resource(Aws.LaunchTemplate, "nat", {
    networkInterfaces: [{ deviceIndex: 0, networkInterfaceId: ref(attached()) }],
    ...properties,
  });
const marked = [{ key: "Purpose", value: "nat-instance", propagateAtLaunch: true }];
const group = (properties: object = {}) =>
  resource(Aws.AutoScalingGroup, "host", {
    availabilityZones: ["eu-west-1a"],
    minSize: 1,
    maxSize: 1,
    launchTemplate: { id: ref(template()), version: UNKNOWN },
    tags: marked,
    ...properties,
  });
const leading = route("nat", appTable, { networkInterfaceId: ref(attached()) });

interface Parts {
  attached: Fixture;
  template: Fixture;
  group: Fixture;
  leading: Fixture | undefined;
}
const built = (changes: Partial<Parts> = {}): Fixture[] => {
  const parts: Parts = {
    attached: attached(),
    template: template(),
    group: group(),
    leading,
    ...changes,
  };
  const { leading: throughNat } = parts;
  return net.with({ nat: undefined, throughNat }, parts.attached, parts.template, parts.group);
};
const judge = async (fixtures: Fixture[]) =>
  (await verdicts(noWorkloadInPublicSubnet, fixtures))["host"];
const way = 'Subnet "edge-a" → RouteTable "edge" → Route "out" → an internet gateway';

describe("no-workload-in-public-subnet and NAT instances", () => {
  it("leaves out a group that is marked as a NAT instance and built as one", async () => {
    expect(await judge(built())).to.equal("not-applicable");
  });

  it("judges the same when ids are known", async () => {
    const fixtures = built({
      attached: resource(Aws.NetworkInterface, "nat", { id: "eni-1", sourceDestCheck: false }),
      template: resource(Aws.LaunchTemplate, "nat", {
        id: "lt-1",
        networkInterfaces: [{ deviceIndex: 0, networkInterfaceId: "eni-1" }],
      }),
      group: group({ launchTemplate: { id: "lt-1", version: "3" } }),
      leading: route("nat", appTable, { networkInterfaceId: "eni-1" }),
    });
    expect(await judge(fixtures)).to.equal("not-applicable");
  });

  it("does not leave out what is built so and not marked", async () => {
    const unnamed = "it names no subnet, so AWS chooses one of the default VPC";
    for (const tags of [
      undefined,
      [{ key: "Purpose", value: "web" }],
      [{ key: "Role", value: "nat-instance" }],
    ]) {
      expect(await judge(built({ group: group({ tags }) }))).to.deep.equal([maybe(unnamed)]);
    }
  });

  const claim = "it is tagged as a NAT instance and not built as one: ";
  const impostors: Record<string, [changes: Partial<Parts>, because: string]> = {
    "several instances": [
      { group: group({ maxSize: 4 }) },
      "it is not one instance, with minSize and maxSize 1",
    ],
    "a number of instances that is not known": [
      { group: group({ maxSize: UNKNOWN }) },
      "it is not one instance, with minSize and maxSize 1",
    ],
    "a group with subnets of its own": [
      { group: group({ vpcZoneIdentifiers: [ref(edge)] }) },
      "it names subnets, where the interface decides",
    ],
    "a group with several templates": [
      {
        group: group({
          launchTemplate: undefined,
          mixedInstancesPolicy: {
            launchTemplate: { launchTemplateSpecification: { launchTemplateId: ref(template()) } },
          },
        }),
      },
      "its launch template is not one of this stack",
    ],
    "a template of another stack": [
      { group: group({ launchTemplate: { id: "lt-9" } }) },
      "its launch template is not one of this stack",
    ],
    "a template without interfaces": [
      { template: template({ networkInterfaces: undefined }) },
      'LaunchTemplate "nat" does not name one interface that exists',
    ],
    "a template that makes an interface": [
      { template: template({ networkInterfaces: [{ subnetId: ref(edge) }] }) },
      'LaunchTemplate "nat" does not name one interface that exists',
    ],
    "a template with a further interface": [
      {
        template: template({
          networkInterfaces: [
            { networkInterfaceId: ref(attached()) },
            { subnetId: ref(app), deviceIndex: 1 },
          ],
        }),
      },
      'LaunchTemplate "nat" does not name one interface that exists',
    ],
    "an interface of another stack": [
      { template: template({ networkInterfaces: [{ networkInterfaceId: "eni-9" }] }) },
      'the interface of LaunchTemplate "nat" is not one of this stack',
    ],
    "an interface that passes nothing on": [
      { attached: attached({ sourceDestCheck: true }) },
      'NetworkInterface "nat" passes nothing on: sourceDestCheck is not false',
    ],
    "an interface that leaves it to AWS": [
      { attached: attached({ sourceDestCheck: undefined }) },
      'NetworkInterface "nat" passes nothing on: sourceDestCheck is not false',
    ],
    "an interface that no route leads to": [
      { leading: undefined },
      'no route leads to NetworkInterface "nat"',
    ],
  };
  for (const [kind, [changes, because]] of Object.entries(impostors)) {
    it(`finds ${kind}`, async () => {
      expect(await judge(built(changes))).to.deep.equal([claim + because]);
    });
  }

  it("takes the mark from groups only", async () => {
    const instance = resource(Aws.Instance, "host", {
      subnetId: ref(edge),
      tags: { Purpose: "nat-instance" },
    });
    expect(await judge(net.with({}, instance))).to.deep.equal([way]);
  });
});

describe("nat-gateway-per-zone and NAT instances", () => {
  it("finds a subnet that leaves through one, in whichever zone it is", async () => {
    expect((await verdicts(natGatewayPerZone, built()))["app-a"]).to.deep.equal([
      'Route "nat" leads to a single network interface',
    ]);
  });
});
