import * as path from "node:path";
import { expect } from "chai";
import { nameLimits } from "./limits";
import { readStackConfig } from "./plan/config/stack-config";
import { runProgram } from "./plan/program";
import type { PlannedResource } from "./plan/record/resource";
import { Registrations } from "./testing/harness";
import { derivedNames } from "./stacks/checks/names";
import { settings } from "./stacks/sample";

interface Planned {
  planned: Registrations;
  outputs: Record<string, unknown>;
}

const plans = new Map<string, Promise<Planned>>();

/** The plan of a stack, made once. */
function plan(stack: string): Promise<Planned> {
  const made = plans.get(stack) ?? makePlan(stack);
  plans.set(stack, made);
  return made;
}

async function makePlan(stack: string): Promise<Planned> {
  const config = readStackConfig(__dirname, stack);
  const { resources, outputs } = await runProgram(path.resolve(__dirname), config);
  return { planned: new Registrations(resources), outputs };
}

/** Types that hold data, and public addresses, which others have on their lists. */
const irreplaceable = [
  "aws:directconnect/gateway:Gateway",
  "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface",
  "aws:ec2/eip:Eip",
  "aws:ec2/vpnConnection:VpnConnection",
  "aws:ec2/vpnGateway:VpnGateway",
  "aws:rds/instance:Instance",
  "aws:s3/bucket:Bucket",
  "aws:backup/vault:Vault",
  "aws:kms/key:Key",
];

for (const stack of ["dev", "prod"]) {
  describe(`the program with the settings of ${stack}`, () => {
    let planned: Registrations;
    let outputs: Record<string, unknown>;
    before(async () => {
      ({ planned, outputs } = await plan(stack));
    });

    it("is made of six components of the stack", () => {
      const components = planned.all.filter(({ type }) => type.startsWith("hybrid-platform:"));
      expect(components.map(({ name, type }) => `${name} ${type}`).sort()).to.deep.equal([
        "alerts hybrid-platform:index:AlertTopic",
        "cluster hybrid-platform:index:ContainerCluster",
        "database hybrid-platform:index:ResilientPostgres",
        "network hybrid-platform:index:HybridNetwork",
        "operations hybrid-platform:index:OpsPlane",
        "storage hybrid-platform:index:HybridStorage",
      ]);
    });

    it("has every resource in a component, made by the explicit provider", () => {
      const provider = planned.named("aws", "pulumi:providers:aws");
      const resources = planned.all.filter(({ type }) => type.startsWith("aws:"));
      expect(resources.length).to.be.greaterThan(100);
      const strays = resources.filter(
        ({ urn, provider: reference }) =>
          !urn.includes("::hybrid-platform:index:") ||
          reference.split("::").slice(0, 4).join("::") !== provider.urn,
      );
      expect(strays.map(({ urn }) => urn)).to.deep.equal([]);
    });

    it("names every child after its component", () => {
      const byUrn = new Map(planned.all.map((resource) => [resource.urn, resource]));
      const misnamed = planned.all.filter(({ parent, name }) => {
        const owner = byUrn.get(parent);
        return owner?.type.startsWith("hybrid-platform:") === true && !name.startsWith(owner.name);
      });
      expect(misnamed.map(({ name }) => name)).to.deep.equal([]);
    });

    it("gives what holds data the names that the settings were checked for", () => {
      const { deployment, ...sections } = settings({}, stack);
      const checked = derivedNames(deployment, sections);
      const given = [
        ...planned.ofType("aws:s3/bucket:Bucket").map(({ inputs }) => inputs["bucket"]),
        ...planned.ofType("aws:rds/instance:Instance").map(({ inputs }) => inputs["identifier"]),
        ...planned.ofType("aws:backup/vault:Vault").map(({ inputs }) => inputs["name"]),
        // One with a name of its own has it cut to what AWS takes.
        ...planned
          .ofType("aws:lb/targetGroup:TargetGroup")
          .filter(({ inputs }) => inputs["name"] === undefined)
          .map(({ name }) => name),
      ];
      expect(given.length).to.be.greaterThan(6);
      expect(checked.map(({ name }) => name)).to.include.members(given);
      const longestRole = Math.max(
        ...planned.ofType("aws:iam/role:Role").map(({ name }) => name.length),
      );
      expect(longestRole + 8).to.be.lessThanOrEqual(nameLimits.role.longest);
    });

    it("runs services on both sides", () => {
      const services = planned.ofType("aws:ecs/service:Service");
      const external = services.filter(({ inputs }) => inputs["launchType"] === "EXTERNAL");
      const inCloud = services.filter(({ inputs }) => inputs["capacityProviderStrategies"]);
      const { services: asked } = settings({}, stack);
      expect(external.map(({ name }) => name).sort()).to.deep.equal(
        Object.keys(asked)
          .filter((name) => asked[name]?.onPremises)
          .map((name) => `cluster-${name}-onprem`)
          .sort(),
      );
      expect(inCloud).to.have.length(Object.values(asked).filter(({ cloud }) => cloud).length);
    });

    it("gives services what they use", () => {
      const task = planned.named(
        "cluster-orders-api-cloud",
        "aws:ecs/taskDefinition:TaskDefinition",
      );
      const sources = task.propertyDependencies["containerDefinitions"] ?? [];
      expect(sources.some((urn) => urn.endsWith("::database"))).to.equal(true);
      expect(sources.some((urn) => urn.endsWith("::storage-invoices"))).to.equal(true);
    });

    it("takes hosts and tasks down before their way to AWS", () => {
      const byUrn = new Map(planned.all.map((resource) => [resource.urn, resource]));
      const reach = (urn: string, seen = new Set<string>()): Set<string> => {
        for (const next of byUrn.get(urn)?.dependencies ?? []) {
          if (!seen.has(next)) reach(next, seen.add(next));
        }
        return seen;
      };
      const service = planned.named("cluster-storefront-cloud", "aws:ecs/service:Service");
      const needed = [...reach(service.urn)].map((urn) => byUrn.get(urn)?.name);
      expect(needed).to.include.members([
        "network-app-a-internet",
        "network-app-b-internet",
        "network-app-a-association",
        "network-app-a-s3",
        "network-app-to-0.0.0.0/0",
      ]);
    });

    it("has a few flat outputs", () => {
      expect(Object.keys(outputs).sort()).to.deep.equal([
        "activationCodes",
        "activationIds",
        "backupVault",
        "buckets",
        "clusterName",
        "databaseAddress",
        "databaseSecretArn",
        "egressAddresses",
        "endpointDnsNames",
        "handOver",
        "inboundResolverAddresses",
        "loadBalancer",
        "routerFacts",
        "serviceUrls",
        "shares",
        "vpcId",
        "vpnConnectionIds",
      ]);
      expect((outputs["handOver"] as string[]).length).to.be.greaterThan(0);
    });
  });
}

describe("what dev and prod differ in", () => {
  let dev: Registrations;
  let prod: Registrations;
  before(async () => {
    dev = (await plan("dev")).planned;
    prod = (await plan("prod")).planned;
  });

  const count = (planned: Registrations, type: string) => planned.ofType(type).length;
  const isProtected = ({ protect }: PlannedResource) => protect;

  it("protection: nothing in dev, what cannot be had again in prod", () => {
    expect(dev.all.filter(isProtected)).to.deep.equal([]);
    const kept = new Set(prod.all.filter(isProtected).map(({ type }) => type));
    expect([...kept]).to.include.members([
      "aws:rds/instance:Instance",
      "aws:s3/bucket:Bucket",
      "aws:backup/vault:Vault",
    ]);
    expect([...kept].filter((type) => !irreplaceable.includes(type))).to.deep.equal([]);
  });

  it("NAT gateways, zones and links", () => {
    const types = [
      "aws:ec2/natGateway:NatGateway",
      "aws:ec2/subnet:Subnet",
      "aws:ec2/vpnConnection:VpnConnection",
      "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface",
    ];
    expect(types.map((type) => count(dev, type))).to.deep.equal([1, 6, 1, 0]);
    expect(types.map((type) => count(prod, type))).to.deep.equal([3, 12, 2, 2]);
  });

  it("the database's standby", () => {
    const standby = (planned: Registrations) =>
      planned.ofType("aws:rds/instance:Instance").map(({ inputs }) => inputs["multiAz"]);
    expect(standby(dev)).to.deep.equal([false]);
    expect(standby(prod)).to.deep.equal([true]);
  });

  it("copies in another region", () => {
    const regions = (planned: Registrations) =>
      planned.ofType("aws:backup/vault:Vault").map(({ inputs }) => inputs["region"]);
    expect(regions(dev)).to.deep.equal([undefined]);
    expect(regions(prod)).to.have.members([undefined, "ap-northeast-3"]);
  });
});
