import { expect } from "chai";
import { clusterArgs, registeredBy } from "../testdata";

const groupType = "aws:autoscaling/group:Group";
const templateType = "aws:ec2/launchTemplate:LaunchTemplate";

describe("capacity of a cluster", () => {
  it("starts hosts that are closed, encrypted and watched", async () => {
    const { inputs } = (await registeredBy()).named("hub-general", templateType);
    expect(inputs["imageId"]).to.equal("ami-0123456789abcdef0");
    expect(inputs["instanceType"]).to.equal("t3.medium");
    expect(inputs["metadataOptions"]).to.deep.equal({
      httpEndpoint: "enabled",
      httpTokens: "required",
      httpPutResponseHopLimit: 1,
    });
    expect(inputs["blockDeviceMappings"]).to.deep.equal([
      {
        deviceName: "/dev/xvda",
        ebs: { volumeType: "gp3", volumeSize: 50, encrypted: "true", deleteOnTermination: "true" },
      },
    ]);
    expect(inputs["monitoring"]).to.deep.equal({ enabled: true });
    expect(inputs["vpcSecurityGroupIds"]).to.deep.equal(["sg-app"]);
    expect(inputs["keyName"]).to.equal(undefined);
    const tags = { Name: "hub-general", Environment: "development" };
    expect(inputs["tagSpecifications"]).to.deep.equal([
      { resourceType: "instance", tags },
      { resourceType: "volume", tags },
    ]);
  });

  it("lets hosts join the cluster by its name", async () => {
    const { inputs } = (await registeredBy()).named("hub-general", templateType);
    const script = Buffer.from(String(inputs["userData"]), "base64").toString();
    expect(script.split("\n")).to.deep.equal([
      "#!/bin/bash",
      "cat >> /etc/ecs/ecs.config <<'CONFIG'",
      "ECS_CLUSTER=hybrid-platform-test-hub",
      "ECS_AWSVPC_BLOCK_IMDS=true",
      "CONFIG",
      "",
    ]);
  });

  it("leaves the number of hosts to ECS, and can be deleted at once", async () => {
    const registered = await registeredBy();
    const group = registered.named("hub-general", groupType);
    expect(group.inputs).to.deep.include({
      vpcZoneIdentifiers: ["subnet-a", "subnet-b"],
      minSize: 1,
      maxSize: 3,
      protectFromScaleIn: true,
      forceDelete: true,
      launchTemplate: { id: "hub-general-id", version: "1" },
      tags: [
        { key: "Name", value: "hub-general", propagateAtLaunch: true },
        { key: "Environment", value: "development", propagateAtLaunch: true },
        { key: "AmazonECSManaged", value: "", propagateAtLaunch: true },
      ],
    });
    expect(group.inputs["desiredCapacity"]).to.equal(undefined);
    expect(group.ignoreChanges).to.deep.equal(["desiredCapacity"]);
    const provider = registered.named("hub-general", "aws:ecs/capacityProvider:CapacityProvider");
    expect(provider.inputs["autoScalingGroupProvider"]).to.deep.include({
      managedScaling: { status: "ENABLED", targetCapacity: 100 },
      managedTerminationProtection: "ENABLED",
      managedDraining: "ENABLED",
    });
  });

  it("takes several instance types in their order, on demand only", async () => {
    const { inputs } = (
      await registeredBy({
        capacity: {
          general: {
            instanceTypes: ["m7i.large", "m6i.large"],
            ami: "ami-0123456789abcdef0",
            minSize: 2,
            maxSize: 6,
          },
        },
      })
    ).named("hub-general", groupType);
    expect(inputs["launchTemplate"]).to.equal(undefined);
    expect(inputs["mixedInstancesPolicy"]).to.deep.equal({
      instancesDistribution: {
        onDemandAllocationStrategy: "prioritized",
        onDemandPercentageAboveBaseCapacity: 100,
      },
      launchTemplate: {
        launchTemplateSpecification: { launchTemplateId: "hub-general-id", version: "1" },
        overrides: [{ instanceType: "m7i.large" }, { instanceType: "m6i.large" }],
      },
    });
  });

  it("gives hosts what the agent and Session Manager need, in the deployment's partition", async () => {
    const deployment = { ...clusterArgs().deployment, partition: "aws-cn" };
    const registered = await registeredBy({ deployment });
    const policies = registered
      .ofType("aws:iam/rolePolicyAttachment:RolePolicyAttachment")
      .filter(({ name }) => name.startsWith("hub-general-host"))
      .map(({ inputs }) => inputs["policyArn"]);
    expect(policies).to.deep.equal([
      "arn:aws-cn:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role",
      "arn:aws-cn:iam::aws:policy/AmazonSSMManagedInstanceCore",
    ]);
  });
});
