import { expect } from "chai";
import development from "../policy-pack/development.json";
import { judge, stops } from "./judge/judge";
import { reconcile } from "./judge/policy-config";
import { makePlan, type Plan } from "./plan";
import { platformPack } from "./platform-pack";
import { Registrations } from "../testing/harness";
import { replacing, withEdits } from "./testdata/edited-platform";

const subnets = ["subnet-0a000000000000001", "subnet-0b000000000000001"];
const dataSubnets = ["subnet-0a000000000000002", "subnet-0b000000000000002"];
const network = `hybrid-platform:network:
    cidr: 10.64.0.0/24
    zones: [a, b]
    adopt:
      vpc: vpc-0a1b2c3d4e5f60718
      subnets:
        a: { application: subnet-0a000000000000001, data: subnet-0a000000000000002 }
        b: { application: subnet-0b000000000000001, data: subnet-0b000000000000002 }
      egressAddresses: [203.0.113.77]

`;

/** The dev stack in a VPC that exists. */
const edits = {
  "Pulumi.dev.yaml": (text: string) =>
    replacing(
      /hybrid-platform:network:\n[^]*?\n\n/,
      network,
    )(replacing("      vpn: { routers: [edge-1] }\n", "")(text)),
};

describe("the plan of this project in a VPC that exists", () => {
  let plan: Plan;
  let planned: Registrations;
  before(async () => {
    plan = await withEdits(edits, (root) => makePlan(root, "dev", platformPack()));
    planned = new Registrations(plan.resources);
  });

  it("makes no part of a VPC, and no link", () => {
    const types = plan.resources.map(({ type }) => type.split(":")[2] ?? "");
    expect(types).to.include.members(["SecurityGroup", "Instance", "Service", "LoadBalancer"]);
    expect(
      types.filter((type) => /^(Vpc|Vpn|Nat|Route|Subnet$|Eip|.*Gateway$|FlowLog)/.test(type)),
    ).to.deep.equal([]);
  });

  it("builds the rest on the subnets and groups that it names", () => {
    const group = planned.ofType("aws:autoscaling/group:Group")[0];
    const database = planned.ofType("aws:rds/subnetGroup:SubnetGroup")[0];
    expect(group?.inputs["vpcZoneIdentifiers"]).to.deep.equal(subnets);
    expect(database?.inputs["subnetIds"]).to.deep.equal(dataSubnets);
    const target = planned.ofType("aws:lb/targetGroup:TargetGroup")[0];
    expect(target?.inputs["vpcId"]).to.equal("vpc-0a1b2c3d4e5f60718");
    expect(plan.outputs).to.include({ vpcId: "vpc-0a1b2c3d4e5f60718" });
    expect(plan.outputs["egressAddresses"]).to.deep.equal(["203.0.113.77"]);
  });

  it("breaks no rule that blocks, and says of which subnets it cannot know", () => {
    const violations = plan.verdicts.flatMap((verdict) => verdict.violations);
    expect(violations.filter(({ level }) => level === "mandatory")).to.deep.equal([]);
    const open = plan.verdicts.filter(({ undecided }) => undecided.length > 0);
    expect(open.map(({ rule }) => rule)).to.deep.equal([
      "auto-scaling-group-spans-zones",
      "no-workload-in-public-subnet",
      "service-spans-zones",
    ]);
    expect(open.filter(stops).map(({ rule }) => rule)).to.deep.equal([
      "no-workload-in-public-subnet",
    ]);
    const messages = open.flatMap(({ undecided }) => undecided.map(({ message }) => message));
    for (const id of [...subnets, ...dataSubnets]) {
      expect(messages.some((message) => message.includes(`${id} is not in this stack`))).to.equal(
        true,
      );
    }
  });

  it("stops for none once someone answers for the subnets", async () => {
    const pack = platformPack();
    const zonesOfSubnets = Object.fromEntries(
      subnets.map((id, index) => [id, `ap-northeast-2${["a", "b", "c"][index] ?? ""}`]),
    );
    const spread = { enforcementLevel: "advisory", zonesOfSubnets };
    const file = {
      ...development,
      "auto-scaling-group-spans-zones": spread,
      "service-spans-zones": spread,
      "no-workload-in-public-subnet": {
        enforcementLevel: "mandatory",
        subnetsKnownPrivate: [...subnets, ...dataSubnets],
      },
    };
    const policies = pack.policies(() => undefined);
    const verdicts = await judge(plan.resources, pack, reconcile(policies, file, "the file"));
    expect(verdicts.filter(stops).map(({ rule }) => rule)).to.deep.equal([]);
    expect(verdicts.flatMap(({ undecided }) => undecided)).to.deep.equal([]);
  });
});
