import {
  ComponentProvider,
  getPulumiComponents,
} from "@pulumi/pulumi/provider/experimental/provider";
import { expect } from "chai";
import * as library from "./index";
import { name as packageName } from "./package.json";

interface Schema {
  resources: Record<
    string,
    { inputProperties: Record<string, object>; requiredInputs: string[]; properties: object }
  >;
  types: Record<string, { properties?: object; enum?: { value: string }[] }>;
}

/** Inputs that each component cannot do without, and some outputs that others are built on. */
const contracts: Record<string, { required: string[]; outputs: string[] }> = {
  AlertTopic: { required: ["contacts", "deployment"], outputs: ["topicArn"] },
  HybridNetwork: {
    required: ["cidr", "deployment", "zones"],
    outputs: ["vpcId", "applicationSubnetIds", "dataSubnetIds", "dataSecurityGroupId"],
  },
  AdoptedNetwork: {
    required: ["cidr", "deployment", "subnets", "vpcId", "zones"],
    outputs: ["vpcId", "applicationSubnetIds", "dataSubnetIds", "dataSecurityGroupId"],
  },
  ContainerCluster: {
    required: [
      "applicationSecurityGroupId",
      "capacity",
      "clientPrefixes",
      "deployment",
      "ingressSecurityGroupId",
      "services",
      "subnetIds",
      "vpcId",
    ],
    outputs: ["clusterName", "clusterArn", "hostPolicyArn", "serviceNames", "alarms"],
  },
  ResilientPostgres: {
    required: [
      "clientSecurityGroups",
      "databaseName",
      "deployment",
      "instanceClass",
      "securityGroupId",
      "storage",
      "subnetIds",
      "version",
    ],
    outputs: ["address", "port", "databaseName", "masterSecretArn", "instanceArn", "alarms"],
  },
  HybridStorage: {
    required: ["buckets", "deployment"],
    outputs: ["bucketNames", "bucketArns", "sharePaths", "handOver"],
  },
  OpsPlane: {
    required: ["accountBaseline", "alarmTopicArn", "alarms", "backup", "deployment", "patching"],
    outputs: ["vaultArn", "activationIds", "activationCodes", "handOver"],
  },
};

describe("the package schema that other languages get", () => {
  let schema: Schema;

  before(async function () {
    // Pulumi reads the components with the whole TypeScript compiler.
    this.timeout(60_000);
    const provider = new ComponentProvider({
      // As Pulumi's plugin host names it: after this package, without its scope.
      name: packageName.replace(/^@.*?\//, ""),
      dirname: __dirname,
      components: getPulumiComponents(library),
    });
    schema = JSON.parse(await provider.getSchema()) as Schema;
  });

  it("holds every component and nothing else", () => {
    const tokens = Object.keys(contracts).map((name) => `hybrid-platform:index:${name}`);
    expect(Object.keys(schema.resources)).to.have.members(tokens);
  });

  for (const [name, { required, outputs }] of Object.entries(contracts)) {
    const component = () => schema.resources[`hybrid-platform:index:${name}`];

    it(`asks of ${name} what its constructor asks`, () => {
      expect([...(component()?.requiredInputs ?? [])].sort()).to.deep.equal(required);
    });

    it(`gives of ${name} what others are built on`, () => {
      expect(component()?.properties).to.include.keys(outputs);
    });
  }

  it("offers the named values of a mode", () => {
    const values = (type: string) =>
      schema.types[`hybrid-platform:index:${type}`]?.enum?.map(({ value }) => value);
    expect(values("Egress")).to.have.members([
      "zonal-nat",
      "single-nat",
      "nat-instance",
      "regional-nat",
      "none",
    ]);
    expect(values("LinkEncryption")).to.have.members(["none", "macsec", "private-ip-vpn"]);
    expect(values("HostedConnection")).to.have.members(["accept", "accepted"]);
    expect(values("Protection")).to.have.members(["protected", "disposable"]);
    expect(values("Availability")).to.have.members(["multi-az", "single-az"]);
  });

  it("describes nested arguments", () => {
    expect(schema.types["hybrid-platform:index:ServiceArgs"]?.properties).to.include.keys([
      "image",
      "port",
      "cpu",
      "memory",
      "cloud",
      "onPremises",
    ]);
  });
});
