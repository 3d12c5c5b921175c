import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as iam from "@pulumi/aws/iam";
import { Provider } from "@pulumi/aws/provider";
import * as rds from "@pulumi/aws/rds";
import * as s3 from "@pulumi/aws/s3";
import * as sns from "@pulumi/aws/sns";
import * as pulumi from "@pulumi/pulumi";
import { specialResourceSig, specialSigKey } from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import { underMocks } from "../harness";
import { strayProblems } from "./index";
import { referenceProblems, type Referrer } from "./references";
import { Raw, refuses } from "./refuses";

const topic = (name: string, args: sns.TopicArgs = {}) => new sns.Topic(name, args);

describe("the strict mock refuses references to what nobody declared", () => {
  refuses(
    "the id of an undeclared resource",
    () => new Raw("aws:ec2/subnet:Subnet", "app-a", { vpcId: "net-vpc-id" }),
    'app-a (aws:ec2/subnet:Subnet): "vpcId" refers to "net-vpc-id", which nobody declared; the nearest is "app-a-id"',
  );
  refuses(
    "the ARN of an undeclared resource",
    () => new Raw("aws:ecs/service:Service", "api", { cluster: "arn:aws:mock:::Cluster/lost" }),
    '"cluster" refers to "arn:aws:mock:::Cluster/lost", which nobody declared',
  );
  refuses(
    "the ARN of an undeclared resource in a policy",
    () =>
      new iam.Policy("read", {
        policy: JSON.stringify({ Resource: ["arn:aws:mock:::Bucket/lost/*"] }),
      }),
    '"policy" refers to "arn:aws:mock:::Bucket/lost/*"',
  );
  refuses(
    "an ARN that only begins like a declared one",
    () => [
      topic("alerts"),
      new cloudwatch.MetricAlarm("full", {
        comparisonOperator: "x",
        evaluationPeriods: 1,
        alarmActions: ["arn:aws:mock:::Topic/alerts-2"],
      }),
    ],
    'refers to "arn:aws:mock:::Topic/alerts-2"',
  );
});

describe("references by URN", () => {
  const stranger = "urn:pulumi:test::hybrid-platform::aws:ec2/vpc:Vpc::stranger";
  const app: Referrer = {
    urn: "urn:pulumi:test::hybrid-platform::aws:ec2/subnet:Subnet::app-a",
    type: "aws:ec2/subnet:Subnet",
    name: "app-a",
    parent: "",
    provider: "",
    inputs: {},
    dependencies: [],
    propertyDependencies: {},
  };
  const reference = { [specialSigKey]: specialResourceSig, urn: stranger, id: "x" };
  const dangling: [string, Partial<Referrer>, string][] = [
    ["a dependency", { dependencies: [stranger] }, "it"],
    ["the source of an input", { propertyDependencies: { vpcId: [stranger] } }, '"vpcId"'],
    ["a resource given as an input", { inputs: { vpcs: [{ one: reference }] } }, "an input"],
    ["a parent", { parent: stranger }, "its parent"],
    ["a provider", { provider: `${stranger}::some-id` }, "its provider"],
  ];
  for (const [what, change, who] of dangling) {
    it(`are refused when nobody declared ${what}`, () => {
      expect(referenceProblems([{ ...app, ...change }], new Set())).to.deep.equal([
        `app-a (aws:ec2/subnet:Subnet): ${who} refers to ${stranger}, which nobody declared`,
      ]);
    });

    it(`are in order when ${what} is declared`, () => {
      const declared = { ...app, urn: stranger };
      expect(referenceProblems([declared, { ...app, ...change }], new Set())).to.deep.equal([]);
    });
  }
});

describe("resources outside a component", () => {
  const component = () => new pulumi.ComponentResource("hybrid-platform:index:Box", "box");

  refuses(
    "are refused where that is asked for",
    () => topic("alerts"),
    "alerts (aws:sns/topic:Topic): it is inside no component",
    { strict: { insideComponents: true } },
  );
  refuses(
    "are refused under a resource that is outside, too",
    () => new sns.Topic("inner", {}, { parent: topic("outer") }),
    "inner (aws:sns/topic:Topic): it is inside no component",
    { strict: { insideComponents: true } },
  );

  it("are in order unless that is asked for", async () => {
    const { registered } = await underMocks(() => topic("alerts"));
    expect(registered.ofType("aws:sns/topic:Topic")).to.have.length(1);
  });

  it("are told from those inside, at any depth", async () => {
    const { registered } = await underMocks(() => {
      const outer = new sns.Topic("outer", {}, { parent: component() });
      return new sns.Topic("inner", {}, { parent: outer });
    });
    expect(strayProblems(registered.all)).to.deep.equal([]);
  });

  it("may be providers", async () => {
    const { registered } = await underMocks(() => new Provider("aws", { region: "eu-central-1" }));
    expect(strayProblems(registered.all)).to.deep.equal([]);
  });
});

describe("the strict mock refuses names that are taken", () => {
  refuses(
    "a physical name that is taken",
    () => [topic("one", { name: "alerts" }), topic("two", { name: "alerts" })],
    'two (aws:sns/topic:Topic): its name "alerts" is already that of one (aws:sns/topic:Topic)',
  );
  refuses(
    "a bucket name that is taken",
    () => [new s3.Bucket("one", { bucket: "data" }), new s3.Bucket("two", { bucket: "data" })],
    'its bucket "data" is already that of one',
  );
  refuses(
    "a database identifier that is taken",
    () =>
      ["one", "two"].map(
        (name) => new rds.Instance(name, { identifier: "orders", instanceClass: "db.t4g.medium" }),
      ),
    'its identifier "orders" is already that of one',
  );
  refuses(
    "a policy name taken on the same role",
    () =>
      ["one", "two"].map(
        (name) => new iam.RolePolicy(name, { role: "host", name: "read", policy: "{}" }),
      ),
    'its name "read" is already that of one',
  );
  refuses(
    "a URN that is taken",
    () => [topic("alerts"), topic("alerts")],
    "two resources have the same URN",
  );
});
