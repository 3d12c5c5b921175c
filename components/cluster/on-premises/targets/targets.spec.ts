import { expect } from "chai";
import type { Registrations } from "../../../../testing/harness";
import { ordersApi, registeredBy, reportWorker } from "../../testdata";
import type { ServiceArgs } from "../../service/arguments";
import type { ContainerClusterArgs } from "../../arguments";

const fleets = { racks: { prefixes: ["10.0.0.0/14", "192.168.0.0/16"] } };
const shared: ServiceArgs = {
  ...ordersApi,
  healthCheckPath: "/ready",
  route: { host: "orders.internal.example.com", onPremisesWeight: 20 },
};
const labels: ServiceArgs = { ...reportWorker, port: 9000, route: { path: "/labels" } };
const ruleType = "aws:lb/listenerRule:ListenerRule";
const groupType = "aws:lb/targetGroup:TargetGroup";
const functionType = "aws:lambda/function:Function";
const egressType = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule";

const withServices = (services: ContainerClusterArgs["services"], changes = {}) =>
  registeredBy({ services, fleets, ...changes });

/** Whether two clusters have these resources with the same inputs. */
function expectSame(one: Registrations, other: Registrations, except: RegExp) {
  const inputs = ({ all }: Registrations) =>
    Object.fromEntries(
      all.filter(({ name }) => !except.test(name)).map(({ urn, inputs }) => [urn, inputs]),
    );
  expect(inputs(other)).to.deep.equal(inputs(one));
}

describe("a service whose requests go to both sides", () => {
  let registered: Registrations;
  before(async () => {
    registered = await withServices({ "orders-api": shared });
  });

  it("has a target group for each, and one rule that weighs them", () => {
    const site = registered.named("hub-orders-api-onprem", groupType);
    const cloud = registered.named("hub-orders-api", groupType);
    const { name, tags, ...shape } = site.inputs;
    expect(name).to.match(/^orders-api-onprem-[0-9a-f]{8}$/);
    expect(tags).to.include({ Name: "hub-orders-api-onprem" });
    expect({ ...shape, tags: cloud.inputs["tags"] }).to.deep.equal(cloud.inputs);
    expect(registered.named("hub-orders-api", ruleType).inputs["actions"]).to.deep.equal([
      {
        type: "forward",
        forward: {
          targetGroups: [
            { arn: "arn:aws:mock:::TargetGroup/hub-orders-api", weight: 80 },
            { arn: "arn:aws:mock:::TargetGroup/hub-orders-api-onprem", weight: 20 },
          ],
        },
      },
    ]);
  });

  it("lets the load balancer out to the site on the service's port only", () => {
    const rules = registered.ofType(egressType).filter(({ inputs }) => inputs["cidrIpv4"]);
    expect(rules.map(({ name }) => name)).to.deep.equal([
      "hub-listener-to-10.0.0.0-14-8080",
      "hub-listener-to-192.168.0.0-16-8080",
    ]);
    expect(rules[0]?.inputs).to.include({
      securityGroupId: "sg-ingress",
      cidrIpv4: "10.0.0.0/14",
      ipProtocol: "tcp",
      fromPort: 8080,
      toPort: 8080,
    });
  });
});

describe("a service whose requests go on premises only", () => {
  let registered: Registrations;
  before(async () => {
    registered = await withServices({ labels }, { capacity: {} });
  });

  it("has one target group and a rule that leads there", () => {
    expect(registered.ofType(groupType).map(({ name }) => name)).to.deep.equal([
      "hub-labels-onprem",
    ]);
    expect(registered.named("hub-labels", ruleType).inputs["actions"]).to.deep.equal([
      { type: "forward", targetGroupArn: "arn:aws:mock:::TargetGroup/hub-labels-onprem" },
    ]);
  });

  it("opens no port of the tasks on AWS", () => {
    const names = registered.ofType(egressType).map(({ name }) => name);
    expect(names).to.deep.equal([
      "hub-app-to-listener-80",
      "hub-listener-to-10.0.0.0-14-9000",
      "hub-listener-to-192.168.0.0-16-9000",
    ]);
  });
});

describe("a cluster with tasks behind the load balancer on premises", () => {
  it("is as it was where no service sends requests there", async () => {
    const before = await registeredBy();
    expectSame(before, await registeredBy({ fleets }), /^$/);
    expect(before.all.filter(({ type }) => type.startsWith("aws:lambda/"))).to.deep.equal([]);
  });

  it("keeps each service's resources when others are added", async () => {
    const before = await withServices({ "orders-api": shared });
    const after = await withServices({ labels, "orders-api": shared });
    expectSame(before, after, /^hub-(labels|targets|listener-to-.*-9000)/);
    const count = after.all.filter(({ type }) => type === functionType).length;
    expect(count).to.equal(1);
  });

  it("is the same while nothing is known yet", async () => {
    const options = { preview: true, create: undefined };
    const unknown = await registeredBy({ services: { "orders-api": shared }, fleets }, options);
    const known = await withServices({ "orders-api": shared });
    const names = ({ all }: Registrations) => all.map(({ urn }) => urn).sort();
    expect(names(unknown)).to.deep.equal(names(known));
  });

  it("adds the site to a service's rule in place", async () => {
    const cloudOnly = { ...shared, route: { host: "orders.internal.example.com" } };
    const before = await withServices({ "orders-api": cloudOnly });
    const after = await withServices({ "orders-api": shared });
    const names = ({ all }: Registrations) => all.map(({ urn }) => urn);
    expect(names(after)).to.include.members(names(before));
  });
});
