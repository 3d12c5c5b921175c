import { expect } from "chai";
import type { ContainerClusterArgs } from "./arguments";
import { ordersApi, registeredBy } from "./testdata";
import { everything, few, ledger, spare, storefront } from "./testdata-everything";

/** What each resource of a cluster is told, by type and name. */
async function inputsOf(changes: Partial<ContainerClusterArgs>): Promise<Map<string, string>> {
  const registered = await registeredBy({ ...everything(), ...changes });
  return new Map(
    registered.all.map(({ type, name, inputs, parent }) => [
      `${type.split(":").at(-1) ?? ""} ${name}`,
      JSON.stringify([parent, inputs]),
    ]),
  );
}

const { services = {}, capacity = {}, fleets = {} } = everything();

/** Newcomers of every kind, which come first in the settings. */
const newcomers: Partial<ContainerClusterArgs> = {
  capacity: { another: { ...spare, maxSize: 9 }, ...capacity },
  fleets: { another: { prefixes: ["10.2.0.0/16"] }, ...fleets },
  services: {
    "a-shop": { ...storefront, port: 8090, route: { host: "a.internal.example.com" }, volumes: {} },
    "a-ledger": { ...ledger, tcp: { port: 6000 }, cloud: { capacity: "another", count: 2 } },
    "a-printer": {
      ...ordersApi,
      cloud: undefined,
      port: 9000,
      route: { host: "labels.internal.example.com" },
      onPremises: { fleet: "another", count: 1 },
    },
    ...services,
  },
};

describe("a cluster with nearly everything", () => {
  let given: Map<string, string>;
  before(async () => {
    given = await inputsOf({});
  });
  const changedBy = (inputs: Map<string, string>) =>
    [...given]
      .filter(([name, told]) => inputs.get(name) !== told)
      .map(([name]) => name)
      .sort();

  it("gets services, hosts and a fleet without another name or input of what was there", async () => {
    expect(changedBy(await inputsOf(newcomers))).to.deep.equal([
      // The cluster must know whose tasks it places, and the function what it registers.
      "ClusterCapacityProviders hub-capacity",
      "Function hub-targets",
      "RolePolicy hub-targets",
    ]);
  });

  it("changes a service's most tasks where that number stands, and nowhere else", async () => {
    const cloud = { ...storefront.cloud, ...few, most: 4 };
    const more = await inputsOf({
      services: { ...services, storefront: { ...storefront, cloud } },
    });
    expect(changedBy(more)).to.deep.equal([
      "MetricAlarm hub-storefront-cloud-at-most",
      "Target hub-storefront-cloud",
    ]);
    expect(more.size).to.equal(given.size);
  });
});
