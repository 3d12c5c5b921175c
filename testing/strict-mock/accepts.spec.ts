import { existsSync } from "node:fs";
import * as autoscaling from "@pulumi/aws/autoscaling";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as directconnect from "@pulumi/aws/directconnect";
import * as ec2 from "@pulumi/aws/ec2";
import * as ecs from "@pulumi/aws/ecs";
import * as iam from "@pulumi/aws/iam";
import * as lb from "@pulumi/aws/lb";
import { Provider } from "@pulumi/aws/provider";
import * as rds from "@pulumi/aws/rds";
import * as s3 from "@pulumi/aws/s3";
import * as sns from "@pulumi/aws/sns";
import * as ssm from "@pulumi/aws/ssm";
import * as vpc from "@pulumi/aws/vpc";
import { ecr } from "@pulumi/awsx";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { Registrations, underMocks } from "../harness";

/** A program of many kinds of resources that AWS would take. */
function network() {
  const provider = new Provider("aws", {
    region: "eu-central-1",
    allowedAccountIds: ["123456789012"],
    defaultTags: { tags: { Owner: "platform" } },
    skipMetadataApiCheck: true,
  });
  const opts = { provider };
  const net = new ec2.Vpc("net", { cidrBlock: "10.0.0.0/16", enableDnsHostnames: true }, opts);
  const app = new ec2.Subnet("app-a", { vpcId: net.id, cidrBlock: "10.0.0.0/20" }, opts);
  const group = new ec2.SecurityGroup("app", { vpcId: net.id, tags: { Name: "app" } }, opts);
  new vpc.SecurityGroupIngressRule("app-in", {
    securityGroupId: group.id,
    referencedSecurityGroupId: net.defaultSecurityGroupId,
    ipProtocol: "tcp",
    fromPort: 80,
    toPort: 80,
  });
  new directconnect.Connection("link", { bandwidth: "1Gbps", location: "EqFR5" });
  new autoscaling.Group("nodes", { minSize: 1, maxSize: 2, enabledMetrics: ["GroupMaxSize"] });
  return { app, group, net };
}

function workload({ app, group, net }: ReturnType<typeof network>) {
  const role = new iam.Role("task", { assumeRolePolicy: "{}" });
  const bucket = new s3.Bucket("data");
  const policy = pulumi.jsonStringify({
    Resource: [bucket.arn, pulumi.interpolate`${bucket.arn}/*`],
  });
  new iam.RolePolicy("task-read", { role: role.name, name: "read", policy });
  new iam.RolePolicy("host-read", { role: "host", name: "read", policy });
  const targets = new lb.TargetGroup("api", { vpcId: net.id, port: 80, protocol: "HTTP" });
  const topic = new sns.Topic("alerts", { kmsMasterKeyId: pulumi.secret("alias/aws/sns") });
  new ecs.Service("api", {
    desiredCount: pulumi.secret(2),
    networkConfiguration: { subnets: [app.id], securityGroups: [group.id] },
    loadBalancers: [{ containerName: "api", containerPort: 80, targetGroupArn: targets.arn }],
  });
  const alarm = { comparisonOperator: "GreaterThanThreshold", evaluationPeriods: 1 };
  new cloudwatch.MetricAlarm("full", { ...alarm, alarmActions: [topic.arn] });
  new cloudwatch.LogGroup("logs", { name: "same" });
  new ssm.PatchBaseline("one", { name: "same" });
  new ssm.PatchBaseline("two", { name: "same" });
  return { targets, topic };
}

describe("the strict mock accepts", () => {
  it("a correct program, with everything known", async () => {
    const { registered } = await underMocks(() => workload(network()));
    expect(registered.all.filter(({ custom }) => custom)).to.have.length(18);
  });

  it("a correct program at preview, with everything unknown", async () => {
    const options = { preview: true, create: undefined };
    const { registered } = await underMocks(() => workload(network()), options);
    expect(registered.all.filter(({ custom }) => custom)).to.have.length(18);
  });

  it("remote components of awsx", async () => {
    const { registered } = await underMocks(
      () => {
        const repository = new ecr.Repository("images", {
          lifecyclePolicy: { rules: [{ tagStatus: "untagged", maximumAgeLimit: 7 }] },
        });
        new ecr.Image("api", { repositoryUrl: repository.url, context: "." });
      },
      { preview: true, create: undefined },
    );
    expect(registered.ofType("awsx:ecr:Image")).to.have.length(1);
  });

  it("components of this project, whatever they are given", async () => {
    const { registered } = await underMocks(
      () => new pulumi.ComponentResource("hybrid-platform:index:Box", "box", { anything: 5 }),
    );
    expect(registered.named("box").custom).to.equal(false);
  });

  it("resources from outside that are named as such", async () => {
    const strict = { external: ["net-id", "arn:aws:mock:::Topic/central"] };
    const { registered } = await underMocks(
      () => {
        new ec2.Subnet("app-a", { vpcId: "net-id" });
        new sns.TopicSubscription("mail", {
          topic: "arn:aws:mock:::Topic/central",
          protocol: "email",
          endpoint: "platform@example.com",
        });
      },
      { strict },
    );
    expect(registered.named("app-a").inputs["vpcId"]).to.equal("net-id");
  });

  it("anything at all when it is switched off", async () => {
    const program = () => new ec2.Subnet("app-a", { vpcId: "lost-id" });
    const { registered } = await underMocks(program, { strict: false });
    expect(registered.named("app-a").inputs["vpcId"]).to.equal("lost-id");
  });

  it("ids that a test's own provider gives out", async () => {
    const create = () => ({ id: "mine-id", outputs: {} });
    const program = () => new ec2.Subnet("app-a", { vpcId: new ec2.Vpc("net").id });
    const { registered } = await underMocks(program, { create });
    expect(registered.named("app-a").inputs["vpcId"]).to.equal("mine-id");
  });

  it("the state of a resource that is looked up, which is no argument", async () => {
    const failure = await underMocks(() => ec2.Vpc.get("net", "vpc-1", { arn: "arn:x" })).catch(
      (error: unknown) => String(error),
    );
    expect(failure).to.contain("would be read from AWS");
  });
});

describe("the strict mock answers", () => {
  const outputs = async <T>(make: () => Record<string, pulumi.Output<T>>) => {
    const seen: Record<string, T> = {};
    await underMocks(() => {
      for (const [key, output] of Object.entries(make())) output.apply((it) => (seen[key] = it));
    });
    return seen;
  };

  it("with ids, ARNs and names that follow from the logical name", async () => {
    const seen = await outputs(() => {
      const topic = new sns.Topic("alerts");
      return { id: topic.id, arn: topic.arn, name: topic.name };
    });
    expect(seen).to.deep.equal({
      id: "alerts-id",
      arn: "arn:aws:mock:::Topic/alerts",
      name: "alerts",
    });
  });

  it("with what a database computes", async () => {
    const seen = await outputs<unknown>(() => {
      const database = new rds.Instance("db", {
        identifier: "orders",
        instanceClass: "db.t4g.medium",
      });
      return {
        port: database.port,
        address: database.address,
        secrets: database.masterUserSecrets,
      };
    });
    expect(seen["port"]).to.equal(5432);
    expect(seen["address"]).to.match(/^orders\.[0-9a-f]{16}\.eu-central-1\.rds\.amazonaws\.com$/);
    expect(seen["secrets"]).to.deep.equal([
      {
        kmsKeyId: "db-secret-key-id",
        secretArn: "arn:aws:mock:::Secret/db-master",
        secretStatus: "active",
      },
    ]);
  });

  it("with the groups, routes and addresses of a network", async () => {
    const seen = await outputs(() => {
      const net = new ec2.Vpc("net");
      return { group: net.defaultSecurityGroupId, address: new ec2.Eip("nat").publicIp };
    });
    expect(seen["group"]).to.equal("net-default-group-id");
    expect(seen["address"]).to.match(/^198\.51\.100\.\d+$/);
  });

  it("to the class itself: instances are what they say they are", async () => {
    const { result } = await underMocks(() => new sns.Topic("alerts"));
    expect(result).to.be.instanceOf(sns.Topic);
    expect(sns.Topic.isInstance(result)).to.equal(true);
  });
});

describe("registrations", () => {
  it("names what there is when it has not what is asked for", () => {
    expect(() => new Registrations([]).named("x")).to.throw('no resource is called "x"');
  });
});

describe("the cache of nested blocks", () => {
  it("is beside the installed packages", () => {
    expect(existsSync("node_modules/.cache/hybrid-platform")).to.equal(true);
  });
});
