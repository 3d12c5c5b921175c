import { expect } from "chai";
import { readConstructor } from "./constructor-text";
import { blockProperties, readDeclarations } from "./declarations";
import { nearestType, resourceSchema, schemaOf } from "./resource-schema";
import { describe as inWords } from "./shape";

const classText = `class Thing extends pulumi.CustomResource {
    constructor(name, argsOrState, opts) {
        if (opts.id) {
            resourceInputs["arn"] = state?.arn;
            resourceInputs["size"] = state?.size;
        }
        else {
            if (args?.size === undefined && !opts.urn) {
                throw new Error("Missing required property 'size'");
            }
            resourceInputs["size"] = args?.size;
            resourceInputs["password"] = args?.password ? pulumi.secret(args.password) : undefined;
            resourceInputs["arn"] = undefined /*out*/;
        }
    }
}`;

const declarations = `
export interface ThingArgs {
  size: pulumi.Input<number>;
  password?: pulumi.Input<string | undefined>;
}
export declare namespace shop {
  interface Shelf {
    "odd-name"?: pulumi.Input<boolean | undefined>;
    books: pulumi.Input<pulumi.Input<inputs.shop.Book>[]>;
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    owner?: pulumi.Input<string | Role | undefined>;
    cover?: pulumi.Input<pulumi.asset.Archive | undefined>;
    bucket?: pulumi.Input<pulumiAws.types.input.s3.BucketGrant>;
    free?: any;
    strange?: pulumi.Input<{ a: string }>;
  }
}`;

describe("reading a provider's package", () => {
  it("finds in the text of a constructor what it takes, needs and gives", () => {
    expect(readConstructor(classText)).to.deep.equal({
      allowed: ["size", "password"],
      required: ["size"],
      computed: ["arn"],
    });
  });

  it("finds in declarations the shape of each property", () => {
    const shelf = readDeclarations(declarations, "shop")["shop.Shelf"];
    expect(shelf).to.deep.equal({
      "odd-name": { shape: { kind: "boolean" }, required: false },
      books: {
        shape: { kind: "list", of: { kind: "block", type: "shop:shop.Book" } },
        required: true,
      },
      labels: { shape: { kind: "map", of: { kind: "string" } }, required: false },
      owner: {
        shape: { kind: "either", of: [{ kind: "string" }, { kind: "resource" }] },
        required: false,
      },
      cover: { shape: { kind: "anything" }, required: false },
      bucket: { shape: { kind: "block", type: "aws:s3.BucketGrant" }, required: false },
      free: { shape: { kind: "anything" }, required: false },
      strange: { shape: { kind: "anything" }, required: false },
    });
  });

  it("joins both into a schema", () => {
    const schema = schemaOf(
      "shop:a/thing:Thing",
      classText,
      readDeclarations(declarations, "shop"),
      "Thing",
    );
    expect(schema.inputs).to.deep.equal({
      size: { shape: { kind: "number" }, required: true },
      password: { shape: { kind: "string" }, required: false },
    });
    expect(schema.computed).to.deep.equal(["arn"]);
  });

  it("allows anything where the declarations are silent", () => {
    const schema = schemaOf("shop:a/thing:Thing", classText, {}, "Thing");
    expect(schema.inputs["size"]).to.deep.equal({ shape: { kind: "anything" }, required: true });
  });

  it("knows the values of an enumeration", () => {
    expect(resourceSchema("aws:rds/clusterInstance:ClusterInstance")?.inputs["engine"]?.shape)
      .to.have.property("of")
      .that.includes("aurora-postgresql");
  });

  it("describes every shape in words", () => {
    const string = { kind: "string" } as const;
    expect(inWords(string)).to.equal("a string");
    expect(inWords({ kind: "list", of: string })).to.equal("a list");
    expect(inWords({ kind: "map", of: string })).to.equal("an object");
    expect(inWords({ kind: "choice", of: ["on", "off"] })).to.equal('"on" or "off"');
    expect(inWords({ kind: "anything" })).to.equal("anything");
    expect(inWords({ kind: "either", of: [string, { kind: "resource" }] })).to.equal(
      "a string or a resource",
    );
  });

  it("knows the nested blocks of aws and awsx", () => {
    expect(blockProperties("aws:ecs.ServiceLoadBalancer")).to.include.keys(
      "containerName",
      "targetGroupArn",
    );
    expect(blockProperties("aws:ecs.ServiceLoadBalancer")?.["containerPort"]?.required).to.equal(
      true,
    );
    expect(blockProperties("awsx:ecr.LifecyclePolicyArgs")).to.include.keys("rules");
    expect(blockProperties("aws:ecs.NoSuchBlock")).to.equal(undefined);
  });
});

describe("the schema of a resource type", () => {
  const used = [
    "aws:ec2/vpc:Vpc",
    "aws:ec2/subnet:Subnet",
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
    "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface",
    "aws:ec2/vpnConnection:VpnConnection",
    "aws:lb/listenerRule:ListenerRule",
    "aws:autoscaling/group:Group",
    "aws:ecs/taskDefinition:TaskDefinition",
    "aws:iam/role:Role",
    "aws:rds/instance:Instance",
    "aws:s3/bucket:Bucket",
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    "aws:storagegateway/nfsFileShare:NfsFileShare",
    "aws:ssm/activation:Activation",
    "aws:backup/plan:Plan",
    "aws:cloudtrail/trail:Trail",
    "aws:kms/key:Key",
    "aws:cloudwatch/metricAlarm:MetricAlarm",
    "awsx:ecr:Repository",
    "awsx:ecr:Image",
    "pulumi:providers:aws",
  ];

  for (const type of used) {
    it(`is there for ${type}, with a shape for each input`, () => {
      const inputs = Object.entries(resourceSchema(type)?.inputs ?? {});
      expect(inputs).not.to.deep.equal([]);
      const shapeless = inputs.filter(([, { shape }]) => shape.kind === "anything");
      expect(shapeless.map(([name]) => name)).to.deep.equal([]);
    });
  }

  for (const [type, closest] of [
    ["aws:ec2/subnett:Subnett", "aws:ec2/subnet:Subnet"],
    ["aws:ec3/subnet:Subnet", "aws:ec2/subnet:Subnet"],
    ["aws:ec2/subnet:Subnets", "aws:ec2/subnet:Subnet"],
    ["awsx:ecr:Repositry", "awsx:ecr:Repository"],
    ["aws:ec2:Subnet", "aws:ec2/subnet:Subnet"],
    ["gcp:s3/bucket:Bucket", "aws:s3/bucket:Bucket"],
  ] as const) {
    it(`is not there for ${type}`, () => {
      expect(resourceSchema(type)).to.equal(undefined);
      expect(nearestType(type)).to.equal(closest);
    });
  }
});
