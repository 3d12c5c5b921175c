import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { args, plane, statements, value } from "./fixture.spec";
import type { FleetArgs } from "./types";

const racks = args.fleets?.["racks"] as FleetArgs;

describe("fleets", () => {
  it("let only Systems Manager of this account take the role of a host", async () => {
    const { registered } = await plane();
    expect(
      statements(registered.named("ops-fleet-racks-node").inputs["assumeRolePolicy"]),
    ).to.deep.equal([
      {
        Effect: "Allow",
        Principal: { Service: "ssm.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: { StringEquals: { "aws:SourceAccount": "123456789012" } },
      },
    ]);
  });

  it("let hosts be managed and send logs, and join the cluster only when they run containers", async () => {
    const { registered } = await plane();
    const policiesOf = (fleet: string) =>
      registered
        .ofType("aws:iam/rolePolicyAttachment:RolePolicyAttachment")
        .filter(({ name }) => name.startsWith(`ops-fleet-${fleet}-`))
        .map(({ inputs }) => inputs["policyArn"]);
    const always = [
      "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore",
      "arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy",
    ];
    expect(policiesOf("files")).to.have.members(always);
    expect(policiesOf("racks")).to.have.members([...always, args.containerHostPolicyArn]);
  });

  it("keep the hosts' logs a year, or as long as is said", async () => {
    const retention = async (logRetentionDays?: number) =>
      (await plane({ logRetentionDays })).registered.named("ops-fleet-racks-logs").inputs[
        "retentionInDays"
      ];
    expect(await retention()).to.equal(365);
    expect(await retention(30)).to.equal(30);
  });
});

describe("activations", () => {
  it("register as many hosts as they say until they end, and give them their tags", async () => {
    const { registered } = await plane();
    const { inputs, ignoreChanges, additionalSecretOutputs, propertyDependencies } =
      registered.named("ops-activation-racks-2027-01");
    expect(inputs).to.deep.include({
      name: "hybrid-platform-test-racks",
      registrationLimit: 12,
      expirationDate: "2027-01-31T00:00:00Z",
      tags: {
        Name: "hybrid-platform-test-racks",
        Team: "platform",
        Fleet: "racks",
        Site: "seoul",
        PatchGroup: "hybrid-platform-test-racks",
      },
    });
    expect(propertyDependencies["iamRole"]).to.deep.equal([
      registered.named("ops-fleet-racks-node").urn,
    ]);
    expect(ignoreChanges).to.deep.equal(["tags", "tagsAll"]);
    expect(additionalSecretOutputs).to.deep.equal(["activationCode"]);
  });

  it("keep their codes secret, and not their ids", async () => {
    const { result, registered } = await plane();
    const code = result.activationCodes["racks-2027-01"];
    const id = result.activationIds["racks-2027-01"];
    expect(await pulumi.isSecret(code as pulumi.Output<string>)).to.equal(true);
    expect(await pulumi.isSecret(id as pulumi.Output<string>)).to.equal(false);
    expect(await pulumi.isSecret(result.handOver)).to.equal(false);
    expect(registered.all.map(({ inputs }) => JSON.stringify(inputs)).join()).to.not.contain(
      "activationCode",
    );
  });

  it("leave the others as they are when a generation is added or taken away", async () => {
    const at = async (activations: FleetArgs["activations"]) => {
      const { registered } = await plane({ fleets: { racks: { ...racks, activations } } });
      return Object.fromEntries(
        registered
          .ofType("aws:ssm/activation:Activation")
          .map(({ urn, inputs }): [string, unknown] => [urn, inputs]),
      );
    };
    const first = { hosts: 2, expires: "2027-01-31T00:00:00Z" };
    const second = { hosts: 3, expires: "2027-03-31T00:00:00Z" };
    const [before, after] = [await at({ first }), await at({ second, first })];
    expect(Object.keys(before)).to.have.length(1);
    expect(Object.keys(after)).to.have.length(2);
    expect(after).to.deep.include(before);
  });
});

describe("patching", () => {
  it("has one baseline for each family of operating systems, and a group for each fleet", async () => {
    const { registered } = await plane({
      fleets: {
        racks: { site: "seoul", hosts: 2, os: "rocky-9" },
        more: { site: "seoul", hosts: 2, os: "rocky-8.10" },
        desks: { site: "seoul", hosts: 1, os: "debian-12" },
      },
    });
    expect(
      registered.ofType("aws:ssm/patchBaseline:PatchBaseline").map(({ name }) => name),
    ).to.have.members(["ops-baseline-rocky", "ops-baseline-debian"]);
    const rocky = registered.named("ops-baseline-rocky");
    expect(rocky.inputs).to.deep.include({
      operatingSystem: "ROCKY_LINUX",
      approvalRules: [
        {
          approveAfterDays: 7,
          complianceLevel: "HIGH",
          patchFilters: [{ key: "CLASSIFICATION", values: ["Security", "Bugfix"] }],
        },
      ],
    });
    expect(registered.named("ops-baseline-debian").inputs["operatingSystem"]).to.equal("DEBIAN");
    const group = registered.named("ops-fleet-more-patch-group");
    expect(group.inputs["patchGroup"]).to.equal("hybrid-platform-test-more");
    expect(group.propertyDependencies["baselineId"]).to.deep.equal([rocky.urn]);
  });

  it("opens the window as settings say, and starts nothing in its last hour", async () => {
    const windowOf = async (durationHours: number) =>
      (await plane({ patching: { ...args.patching, durationHours } })).registered.named(
        "ops-patching",
      ).inputs;
    expect(await windowOf(3)).to.deep.include({
      schedule: "cron(0 3 ? * SUN *)",
      scheduleTimezone: "Asia/Seoul",
      duration: 3,
      cutoff: 1,
    });
    expect(await windowOf(1)).to.deep.include({ duration: 1, cutoff: 0 });
  });

  it("installs on a part of a fleet at a time, stops at the first failure, and writes to the fleet's log group", async () => {
    const { registered } = await plane();
    expect(registered.named("ops-fleet-racks-target").inputs).to.deep.include({
      resourceType: "INSTANCE",
      targets: [{ key: "tag:PatchGroup", values: ["hybrid-platform-test-racks"] }],
    });
    expect(registered.named("ops-fleet-racks-patch").inputs).to.deep.equal({
      windowId: "ops-patching-id",
      name: "patch-racks",
      taskType: "RUN_COMMAND",
      taskArn: "AWS-RunPatchBaseline",
      priority: 1,
      maxConcurrency: "25%",
      maxErrors: "0",
      cutoffBehavior: "CONTINUE_TASK",
      targets: [{ key: "WindowTargetIds", values: ["ops-fleet-racks-target-id"] }],
      taskInvocationParameters: {
        runCommandParameters: {
          parameters: [
            { name: "Operation", values: ["Install"] },
            { name: "RebootOption", values: ["RebootIfNeeded"] },
          ],
          timeoutSeconds: 600,
          cloudwatchConfig: {
            cloudwatchLogGroupName: "/hybrid-platform/test/fleets/racks",
            cloudwatchOutputEnabled: true,
          },
        },
      },
    });
  });
});

describe("the hand-over", () => {
  it("is known at preview, and names the stack that the kit is made from", async () => {
    const { result } = await plane({}, { preview: true, create: undefined });
    const steps = await value(result.handOver);
    expect(steps.join()).to.contain(`npm run host-kit -- ${args.deployment.stack} --fleet racks`);
  });
});
