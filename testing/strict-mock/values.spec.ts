import * as pulumi from "@pulumi/pulumi";
import { specialResourceSig, specialSigKey } from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import { valueProblems } from "./check-value";
import { Raw, refuses } from "./refuses";
import type { Shape } from "./shape";

const subnet = (inputs: object) =>
  new Raw("aws:ec2/subnet:Subnet", "app-a", { vpcId: "vpc-1", ...inputs });
const service = (inputs: object) => new Raw("aws:ecs/service:Service", "api", inputs);
const balancer = (inputs: object) => new Raw("aws:lb/loadBalancer:LoadBalancer", "alb", inputs);

describe("the strict mock refuses values of the wrong kind", () => {
  refuses(
    "a string for a number",
    () => service({ desiredCount: "2" }),
    '"desiredCount" must be a number and is the string "2"',
  );
  refuses(
    "a number for a string",
    () => subnet({ cidrBlock: 10 }),
    '"cidrBlock" must be a string and is the number 10',
  );
  refuses(
    "a string for a boolean",
    () => subnet({ mapPublicIpOnLaunch: "false" }),
    '"mapPublicIpOnLaunch" must be a boolean and is the string "false"',
  );
  refuses(
    "a string for a list",
    () => balancer({ subnets: "subnet-1" }),
    '"subnets" must be a list',
  );
  refuses(
    "a list for a string",
    () => subnet({ cidrBlock: ["10.0.0.0/24"] }),
    '"cidrBlock" must be a string and is a list',
  );
  refuses(
    "a list for a block",
    () => service({ networkConfiguration: [{ subnets: ["subnet-1"] }] }),
    '"networkConfiguration" must be an object and is a list',
  );
  refuses(
    "a block for a list",
    () => service({ loadBalancers: { containerName: "api", containerPort: 80 } }),
    '"loadBalancers" must be a list and is an object',
  );
  refuses(
    "a number among tags",
    () => subnet({ tags: { Name: 5 } }),
    '"tags.Name" must be a string and is the number 5',
  );
  refuses(
    "a list for tags",
    () => subnet({ tags: ["Name"] }),
    '"tags" must be an object and is a list',
  );
  refuses(
    "a hole in a list",
    () => balancer({ subnets: ["subnet-1", undefined] }),
    '"subnets[1]" is empty',
  );
  refuses(
    "a number where a role may be given",
    () => new Raw("aws:iam/rolePolicy:RolePolicy", "read", { policy: "{}", role: 5 }),
    '"role" must be a string or a resource and is the number 5',
  );
  refuses(
    "a value outside an enumeration",
    () =>
      new Raw("aws:rds/clusterInstance:ClusterInstance", "one", {
        clusterIdentifier: "c",
        instanceClass: "db.r6g.large",
        engine: "oracle",
      }),
    '"engine" must be "aurora"',
  );
  refuses(
    "a secret of the wrong kind",
    () => service({ desiredCount: pulumi.secret("2") }),
    '"desiredCount" must be a number',
  );
  refuses(
    "a file for a string",
    () => subnet({ cidrBlock: new pulumi.asset.StringAsset("x") }),
    '"cidrBlock" must be a string and is a file',
  );
  it("a resource for a string, and takes it where one may be given", () => {
    const reference = { [specialSigKey]: specialResourceSig, urn: "urn:of-role", id: "role-id" };
    const string: Shape = { kind: "string" };
    const either: Shape = { kind: "either", of: [string, { kind: "resource" }] };
    expect(valueProblems(string, reference, "name", () => undefined)).to.deep.equal([
      '"name" must be a string and is a reference to urn:of-role',
    ]);
    expect(valueProblems(either, reference, "role", () => undefined)).to.deep.equal([]);
  });
});
