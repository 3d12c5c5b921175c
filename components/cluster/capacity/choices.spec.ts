import { spawnSync } from "node:child_process";
import { expect } from "chai";
import { clusterArgs, ordersApi, registeredBy } from "../testdata";
import type { CapacityArgs } from "./arguments";
import { hostSettings } from "./host-settings";
import type { Registrations } from "../../../testing/harness";

const group: CapacityArgs = {
  instanceTypes: ["m7i.large"],
  ami: "ami-0123456789abcdef0",
  minSize: 1,
  maxSize: 4,
};
const groups: Record<string, CapacityArgs> = {
  plain: group,
  ssh: { ...group, ssh: { keyName: "platform", from: ["10.0.8.0/22", "10.1.0.0/16"] } },
  spot: { ...group, spot: { onDemandBase: 1, percent: 60 } },
  warm: { ...group, warmPool: { minSize: 2 }, readyHook: { timeoutSeconds: 900 } },
  bottle: { ...group, os: "bottlerocket", rootVolumeGiB: 80 },
  newest: { ...group, ami: "resolve:ssm:/aws/service/ecs/image_id" },
  careful: {
    ...group,
    maxLifetimeDays: 30,
    refresh: { checkpoints: [25, 100], pauseMinutes: 15, alarms: ["errors"] },
    scaling: { targetPercent: 80, smallestStep: 1, largestStep: 3, warmUpSeconds: 120 },
  },
};

describe("the choices of a group of hosts", () => {
  let registered: Registrations;
  before(async () => {
    registered = await registeredBy({
      capacity: { general: { ...group, instanceTypes: ["t3.medium"] }, ...groups },
      eniTrunking: "owned",
    });
  });
  const groupOf = (key: string) =>
    registered.named(`hub-${key}`, "aws:autoscaling/group:Group").inputs;
  const templateOf = (key: string) =>
    registered.named(`hub-${key}`, "aws:ec2/launchTemplate:LaunchTemplate").inputs;
  const preferencesOf = (key: string) =>
    (groupOf(key)["instanceRefresh"] as { preferences: object }).preferences;

  it("open port 22 of hosts, not of tasks, to named ranges only", () => {
    expect(templateOf("ssh")).to.deep.include({
      keyName: "platform",
      vpcSecurityGroupIds: ["sg-app", "hub-ssh-ssh-id"],
    });
    const rules = registered.all.filter(({ name }) => name.startsWith("hub-ssh-ssh-from-"));
    expect(rules.map(({ inputs }) => inputs["cidrIpv4"])).to.deep.equal([
      "10.0.8.0/22",
      "10.1.0.0/16",
    ]);
    for (const { inputs } of rules) {
      expect(inputs).to.include({ securityGroupId: "hub-ssh-ssh-id", fromPort: 22, toPort: 22 });
    }
    expect(templateOf("plain")["keyName"]).to.equal(undefined);
  });

  it("buy what always runs on demand, and Spot instances above it", () => {
    const { instancesDistribution } = groupOf("spot")["mixedInstancesPolicy"] as {
      instancesDistribution: object;
    };
    expect(instancesDistribution).to.deep.equal({
      onDemandAllocationStrategy: "prioritized",
      onDemandBaseCapacity: 1,
      onDemandPercentageAboveBaseCapacity: 40,
      spotAllocationStrategy: "price-capacity-optimized",
    });
  });

  it("keep hosts ready, and hold them back until they say so", () => {
    expect(groupOf("warm")).to.deep.include({
      warmPool: { poolState: "Stopped", minSize: 2, maxGroupPreparedCapacity: 4 },
      forceDeleteWarmPool: true,
    });
    const hook = registered.named("hub-warm-ready").inputs;
    expect(hook).to.include({
      name: "ready",
      lifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING",
      heartbeatTimeout: 900,
      defaultResult: "ABANDON",
    });
    expect(String(registered.named("hub-warm-host-ready").inputs["policy"])).to.contain(
      "autoScalingGroupName/hub-warm-*",
    );
  });

  it("replace hosts with a way back where the image is pinned, and without where it is not", () => {
    expect(preferencesOf("plain")).to.deep.equal({
      minHealthyPercentage: 90,
      scaleInProtectedInstances: "Refresh",
      autoRollback: true,
    });
    expect(preferencesOf("newest")).to.include({ autoRollback: false });
    expect(preferencesOf("careful")).to.deep.include({
      checkpointPercentages: [25, 100],
      checkpointDelay: "900",
      alarmSpecification: { alarms: ["errors"] },
    });
    expect(groupOf("careful")["maxInstanceLifetime"]).to.equal(30 * 86_400);
    expect(groupOf("plain")["launchTemplate"]).to.deep.equal({
      id: "hub-plain-id",
      version: "1",
    });
  });

  it("size the group in steps", () => {
    const { inputs } = registered.named("hub-careful", "aws:ecs/capacityProvider:CapacityProvider");
    expect(inputs["autoScalingGroupProvider"]).to.deep.include({
      managedScaling: {
        status: "ENABLED",
        targetCapacity: 80,
        minimumScalingStepSize: 1,
        maximumScalingStepSize: 3,
        instanceWarmupPeriod: 120,
      },
    });
  });

  it("give Bottlerocket its second disk, and encrypt both", () => {
    const ebs = { volumeType: "gp3", encrypted: "true", deleteOnTermination: "true" };
    expect(templateOf("bottle")["blockDeviceMappings"]).to.deep.equal([
      { deviceName: "/dev/xvda", ebs },
      { deviceName: "/dev/xvdb", ebs: { ...ebs, volumeSize: 80 } },
    ]);
  });

  it("turn trunking on for the account before any host starts, for good", () => {
    const setting = registered.named("hub-trunking");
    expect(setting.inputs).to.deep.equal({ name: "awsvpcTrunking", value: "enabled" });
    expect(setting.retainOnDelete).to.equal(true);
    for (const { dependencies } of registered.ofType("aws:autoscaling/group:Group")) {
      expect(dependencies).to.include(setting.urn);
    }
  });

  it("of one group change nothing of another", async () => {
    const alone = await registeredBy({ capacity: { ...clusterArgs().capacity, plain: group } });
    const type = "aws:ec2/launchTemplate:LaunchTemplate";
    expect(alone.named("hub-plain", type).inputs).to.deep.equal(
      registered.named("hub-plain", type).inputs,
    );
  });
});

describe("what a host is told at its first boot", () => {
  const told = (changes: Partial<CapacityArgs>) => hostSettings("hub", { ...group, ...changes });

  it("is to leave Spot in time, and to join from the warm pool when it is taken from there", () => {
    expect(told({ spot: {} })).to.contain("ECS_ENABLE_SPOT_INSTANCE_DRAINING=true\n");
    expect(told({ warmPool: { minSize: 1 } })).to.contain("ECS_WARM_POOLS_CHECK=true\n");
  });

  it("is TOML for Bottlerocket", () => {
    const os = "bottlerocket";
    expect(told({ os })).to.equal('[settings.ecs]\ncluster = "hub"\nawsvpc-block-imds = true\n');
    const ssh = { keyName: "platform", from: [] };
    expect(told({ os, spot: {}, warmPool: { minSize: 1 }, ssh }).split("\n")).to.deep.equal([
      "[settings.ecs]",
      'cluster = "hub"',
      "awsvpc-block-imds = true",
      "enable-spot-instance-draining = true",
      "",
      "[settings.autoscaling]",
      "should-wait = true",
      "",
      "[settings.host-containers.admin]",
      "enabled = true",
      "",
    ]);
  });

  describe("when the image is one's own", () => {
    const [check = "", rest = ""] = told({ checkImage: true }).split("cat >> /etc/ecs/ecs.config");

    /** Runs the check on a host that has some services and an ECS agent, and gives what it says. */
    function checked(services: string[], agent?: string): string {
      const host = [
        `systemctl() { case " ${services.join(".service ")}.service " in *" $2 "*) ;; *) false ;; esac; }`,
        agent === undefined ? "rpm() { false; }" : `rpm() { echo ${agent}; }`,
        "shutdown() { echo stopped; }",
      ];
      const { stdout } = spawnSync("bash", ["-c", [...host, check, "echo joins"].join("\n")]);
      return stdout.toString().trim().split("\n").join("; ");
    }
    const all = ["ecs", "docker", "amazon-ssm-agent"];

    it("is to join the cluster as every host does, once the image is found sound", () => {
      expect(told({})).to.contain(rest);
      expect(checked(all, "1.59.0")).to.equal("joins");
      expect(checked(all, "1.100.2")).to.equal("joins");
    });

    it("is to stop when the image lacks a service, or its agent is missing or too old", () => {
      expect(checked(["ecs", "docker"], "1.99.0")).to.equal(
        "image refused: it has no service amazon-ssm-agent; stopped",
      );
      expect(checked(all)).to.equal("image refused: package ecs-init is not installed; stopped");
      expect(checked(all, "1.9.0")).to.equal(
        "image refused: its ECS agent is 1.9.0, and 1.59.0 is the oldest that will do; stopped",
      );
    });
  });
});

describe("Fargate beside hosts", () => {
  const burst = { ...ordersApi, port: 8081, route: undefined };
  let registered: Registrations;
  before(async () => {
    registered = await registeredBy({
      services: {
        "orders-api": ordersApi,
        burst: { ...burst, cloud: { capacity: "fargate-spot", count: 2 } },
      },
    });
  });

  it("is another capacity of the cluster, and the service has it alone", () => {
    expect(registered.named("hub-capacity").inputs["capacityProviders"]).to.deep.equal([
      "hub-general",
      "FARGATE_SPOT",
    ]);
    const { inputs } = registered.named("hub-burst-cloud", "aws:ecs/service:Service");
    expect(inputs["capacityProviderStrategies"]).to.deep.equal([
      { capacityProvider: "FARGATE_SPOT", weight: 1 },
    ]);
    expect(inputs["orderedPlacementStrategies"]).to.equal(undefined);
    expect(registered.all.filter(({ name }) => name.includes("fargate"))).to.deep.equal([]);
  });

  it("sizes the task, in the cloud only", () => {
    const type = "aws:ecs/taskDefinition:TaskDefinition";
    expect(registered.named("hub-burst-cloud", type).inputs).to.deep.include({
      requiresCompatibilities: ["FARGATE"],
      cpu: "256",
      memory: "512",
    });
    const onPremises = registered.named("hub-burst-onprem", type).inputs;
    expect(onPremises["requiresCompatibilities"]).to.deep.equal(["EXTERNAL"]);
    expect(onPremises["cpu"]).to.equal(undefined);
  });

  it("needs no hosts at all", async () => {
    const alone = await registeredBy({
      capacity: {},
      services: { "orders-api": { ...ordersApi, cloud: { capacity: "fargate", count: 1 } } },
    });
    expect(alone.named("hub-capacity").inputs["capacityProviders"]).to.deep.equal(["FARGATE"]);
    expect(alone.ofType("aws:autoscaling/group:Group")).to.deep.equal([]);
  });
});
