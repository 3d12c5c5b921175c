import { specialSecretSig, specialSigKey, unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import { planned } from "../testdata/planned";
import { currentListing, goldenListing, goldenStacks } from "./golden";
import { listing } from "./listing";

describe("listing", () => {
  const table = planned({ type: "aws:ec2/routeTable:RouteTable", name: "routes" });
  const subnets = ["b", "a"].map((zone) =>
    planned({
      type: "aws:ec2/subnet:Subnet",
      name: `app-${zone}`,
      inputs: { cidrBlock: "10.0.0.0/24", vpcId: unknownValue },
    }),
  );
  const linesOf = (...resources: Parameters<typeof listing>[0]) =>
    listing(resources).trimEnd().split("\n");

  it("has a line for each resource, sorted, with the properties that matter", () => {
    expect(linesOf(table, ...subnets)).to.deep.equal([
      "aws:ec2/routeTable:RouteTable routes",
      "aws:ec2/subnet:Subnet app-a cidrBlock=10.0.0.0/24",
      "aws:ec2/subnet:Subnet app-b cidrBlock=10.0.0.0/24",
    ]);
  });

  it("names what an unknown value comes from", () => {
    const route = {
      ...planned({
        type: "aws:ec2/route:Route",
        name: "out",
        inputs: { routeTableId: unknownValue, gatewayId: unknownValue },
      }),
      propertyDependencies: { routeTableId: [table.urn], gatewayId: ["urn:elsewhere"] },
    };
    const group = {
      ...planned({
        type: "aws:rds/subnetGroup:SubnetGroup",
        name: "group",
        inputs: { subnetIds: [unknownValue, unknownValue] },
      }),
      propertyDependencies: { subnetIds: subnets.map(({ urn }) => urn) },
    };
    expect(linesOf(table, ...subnets, route, group)).to.include.members([
      "aws:ec2/route:Route out routeTableId=<routes> gatewayId=<urn:elsewhere>",
      "aws:rds/subnetGroup:SubnetGroup group subnetIds=<app-a, app-b>",
    ]);
  });

  it("goes into nested properties, and leaves out what is not set", () => {
    const bucket = planned({
      type: "aws:s3/bucketVersioning:BucketVersioning",
      name: "versions",
      inputs: { versioningConfiguration: { status: "Enabled" } },
    });
    const other = { ...bucket, name: "other", inputs: { versioningConfiguration: unknownValue } };
    expect(linesOf(bucket, other)).to.deep.equal([
      "aws:s3/bucketVersioning:BucketVersioning other",
      "aws:s3/bucketVersioning:BucketVersioning versions versioningConfiguration.status=Enabled",
    ]);
  });

  it("says what is protected, and never a secret", () => {
    const vpc = planned({
      type: "aws:ec2/vpc:Vpc",
      name: "vpc",
      inputs: { cidrBlock: { [specialSigKey]: specialSecretSig, value: "hush" } },
    });
    expect(linesOf({ ...vpc, protect: true })).to.deep.equal([
      "aws:ec2/vpc:Vpc vpc protected cidrBlock=[secret]",
    ]);
  });
});

describe("golden listings", () => {
  const except = (lines: string, others: string) => {
    const known = new Set(others.split("\n"));
    return lines.split("\n").filter((line) => !known.has(line));
  };

  for (const stack of goldenStacks()) {
    it(`of ${stack}: the program builds what was approved (if the change is meant: npm run golden, and review it)`, async () => {
      const [now, approved] = [await currentListing(stack), goldenListing(stack)];
      const difference = { added: except(now, approved), gone: except(approved, now) };
      expect(difference).to.deep.equal({ added: [], gone: [] });
      expect(now).to.equal(approved);
    });
  }
});
