import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import type { Registrations } from "../../../testing/harness";
import { created } from "../../../testing/strict-mock";
import { build, inputsOf, namesOf, small, Type, value } from "../testdata";
import { firstBoot } from "./first-boot";

const type = {
  association: "aws:ec2/eipAssociation:EipAssociation",
  attachment: "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
  group: "aws:autoscaling/group:Group",
  interface: "aws:ec2/networkInterface:NetworkInterface",
  profile: "aws:iam/instanceProfile:InstanceProfile",
  template: "aws:ec2/launchTemplate:LaunchTemplate",
};
const args = { ...small, sites: {}, egress: "nat-instance" as const };

describe("NAT instances", () => {
  let registered: Registrations;
  let alarms: pulumi.Output<string>[];
  before(async () => {
    const built = await build(args);
    registered = built.registered;
    alarms = built.network.alarms;
  });

  it("stand in every zone, and no NAT gateway does", () => {
    for (const kind of [type.interface, type.template, type.group]) {
      expect(namesOf(registered, kind)).to.deep.equal(["net-nat-a", "net-nat-b"]);
    }
    expect(registered.ofType(Type.nat)).to.deep.equal([]);
  });

  it("are reached by an interface that stays when they go", () => {
    for (const zone of ["a", "b"]) {
      const made = inputsOf(registered, `net-nat-${zone}`, type.interface);
      expect(made).to.deep.include({
        subnetId: `net-edge-${zone}-id`,
        sourceDestCheck: false,
        securityGroups: [`net-nat-${zone}-id`],
      });
      expect(inputsOf(registered, `net-app-${zone}-internet`)).to.deep.equal({
        routeTableId: `net-app-${zone}-routes-id`,
        destinationCidrBlock: "0.0.0.0/0",
        networkInterfaceId: `net-nat-${zone}-id`,
      });
      expect(inputsOf(registered, `net-nat-${zone}-address`, type.association)).to.deep.equal({
        allocationId: `net-nat-${zone}-address-id`,
        networkInterfaceId: `net-nat-${zone}-id`,
      });
    }
  });

  it("take that interface as their only one, and leave it when they end", () => {
    const template = inputsOf(registered, "net-nat-a", type.template);
    expect(template["networkInterfaces"]).to.deep.equal([
      { deviceIndex: 0, networkInterfaceId: "net-nat-a-id", deleteOnTermination: "false" },
    ]);
    expect(template).not.to.have.any.keys("vpcSecurityGroupIds", "keyName");
  });

  it("are one at a time, in their zone, and make room before the next", () => {
    const group = registered.named("net-nat-b", type.group);
    expect(group.inputs).to.deep.include({
      availabilityZones: ["ap-northeast-2b"],
      minSize: 1,
      maxSize: 1,
      instanceRefresh: { strategy: "Rolling", preferences: { minHealthyPercentage: 0 } },
    });
    expect(group.inputs).not.to.have.property("vpcZoneIdentifiers");
    expect(group.inputs["tags"]).to.deep.include({
      key: "Purpose",
      value: "nat-instance",
      propagateAtLaunch: true,
    });
  });

  it("carry further tags, volumes too, which cannot take the mark away", async () => {
    const hostTags = { Environment: "development", Purpose: "web" };
    const { registered } = await build({ ...args, hostTags });
    const tags = { Name: "net-nat-a", Environment: "development", Purpose: "nat-instance" };
    const template = inputsOf(registered, "net-nat-a", type.template);
    expect(template["tagSpecifications"]).to.deep.equal(
      ["instance", "volume"].map((resourceType) => ({ resourceType, tags })),
    );
    expect(inputsOf(registered, "net-nat-a", type.group)["tags"]).to.have.deep.members(
      Object.entries(tags).map(([key, value]) => ({ key, value, propagateAtLaunch: true })),
    );
  });

  it("stand in the zone of their interface, also one that is named by its id", async () => {
    const zonePlacement = { b: { availabilityZoneId: "apne2-az3" } };
    const { registered } = await build(
      { ...args, zonePlacement },
      {
        create: (resource) => {
          const given = created(resource);
          const named = resource.inputs["availabilityZoneId"] === "apne2-az3";
          return named
            ? { ...given, outputs: { ...given.outputs, availabilityZone: "ap-northeast-2c" } }
            : given;
        },
      },
    );
    expect(
      registered.ofType(type.group).map(({ inputs }) => inputs["availabilityZones"]),
    ).to.deep.equal([["ap-northeast-2a"], ["ap-northeast-2c"]]);
  });

  it("raise an alarm for each zone when its instance is ill, or there is none", async () => {
    for (const zone of ["a", "b"])
      expect(inputsOf(registered, `net-nat-${zone}-down`, Type.alarm)).to.deep.include({
        namespace: "AWS/EC2",
        metricName: "StatusCheckFailed",
        dimensions: { AutoScalingGroupName: `net-nat-${zone}` },
        statistic: "Maximum",
        comparisonOperator: "GreaterThanThreshold",
        threshold: 0,
        treatMissingData: "breaching",
        alarmActions: [small.alarmTopicArn],
      });
    expect(await value(pulumi.all(alarms))).to.deep.equal([
      "arn:aws:mock:::MetricAlarm/net-nat-a-down",
      "arn:aws:mock:::MetricAlarm/net-nat-b-down",
    ]);
  });

  it("start when they can fetch what they need", () => {
    const { dependencies } = registered.named("net-nat-a", type.group);
    expect(dependencies).to.include.members([
      registered.named("net-nat-a-address", type.association).urn,
      registered.named("net-edge-internet").urn,
      registered.named("net-nat-instance-sessions").urn,
    ]);
    const association = registered.named("net-nat-a-address", type.association);
    expect(association.dependencies).to.include(registered.named("net-internet").urn);
  });

  it("are small, encrypted and give credentials to token holders only", () => {
    const template = inputsOf(registered, "net-nat-a", type.template);
    expect(template).to.deep.include({
      imageId: "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64",
      instanceType: "t4g.nano",
      metadataOptions: {
        httpEndpoint: "enabled",
        httpTokens: "required",
        httpPutResponseHopLimit: 1,
      },
    });
    expect(JSON.stringify(template["blockDeviceMappings"])).to.contain('"encrypted":"true"');
  });

  it("run the image that is asked for", async () => {
    const { registered } = await build({ ...args, natInstanceAmi: "ami-0123456789abcdef0" });
    for (const { inputs } of registered.ofType(type.template)) {
      expect(inputs["imageId"]).to.equal("ami-0123456789abcdef0");
    }
  });

  it("may be managed by Systems Manager and nothing else", () => {
    expect(
      registered.ofType(type.attachment).map(({ inputs }) => inputs["policyArn"]),
    ).to.deep.equal(["arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"]);
    expect(namesOf(registered, type.profile)).to.deep.equal(["net-nat-instance"]);
    expect(registered.named("net-nat-instance", Type.role).inputs["assumeRolePolicy"]).to.contain(
      "ec2.amazonaws.com",
    );
  });

  it("admit the application subnet of their zone only", () => {
    const ingress = registered.ofType("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule");
    expect(
      ingress.map(({ inputs }) => [inputs["securityGroupId"], inputs["cidrIpv4"]]),
    ).to.deep.equal([
      ["net-nat-a-id", "10.64.0.0/20"],
      ["net-nat-b-id", "10.64.32.0/20"],
    ]);
  });

  it("translate what comes from that subnet, by a script that is plain text", () => {
    const { userData } = inputsOf(registered, "net-nat-b", type.template);
    const script = Buffer.from(String(userData), "base64").toString();
    expect(script).to.equal(firstBoot("10.64.32.0/20"));
    expect(script).to.match(/^#!\/bin\/bash\nset -eu\n/);
    expect(script).to.contain("net.ipv4.ip_forward = 1");
    expect(script).to.contain("ip saddr 10.64.32.0/20 masquerade");
  });
});
