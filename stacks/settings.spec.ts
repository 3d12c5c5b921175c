import { expect } from "chai";
import fc from "fast-check";
import * as pulumi from "@pulumi/pulumi";
import { underMocks } from "../testing/harness";
import { SettingsError } from "./problems";
import { complaints, configuration, problems, replaced, settings } from "./sample";
import { sectionNames } from "./draft";
import { configKey } from "./schema";
import { loadSettings, stackSettings } from "./settings";
import { runs } from "../testing/runs";

describe("the committed stacks", () => {
  it("dev is small: two zones, one NAT gateway, VPN only, nothing kept", () => {
    const dev = settings();
    expect(dev.deployment).to.deep.equal({
      project: "hybrid-platform",
      stack: "dev",
      account: "123456789012",
      region: "ap-northeast-2",
      partition: "aws",
    });
    expect(dev.network.zones).to.deep.equal(["a", "b"]);
    expect(dev.network.egress).to.equal("single-nat");
    expect(Object.keys(dev.sites)).to.deep.equal(["seoul"]);
    expect(dev.sites["seoul"]?.directConnect).to.deep.equal({});
    expect(dev.sites["seoul"]?.vpn?.routers).to.deep.equal(["edge-1"]);
    expect(dev.protection).to.equal("disposable");
    expect(dev.recoveryRegion).to.equal(undefined);
  });

  it("prod survives a zone, a router and a link, and keeps copies elsewhere", () => {
    const prod = settings({}, "prod");
    expect(prod.deployment.account).not.to.equal(settings().deployment.account);
    expect(prod.network.zones).to.deep.equal(["a", "b", "c"]);
    expect(prod.network.egress).to.equal("zonal-nat");
    const { directConnect = {}, vpn } = prod.sites["seoul"] ?? {};
    const links = Object.values(directConnect);
    expect(new Set(links.map(({ connection }) => connection)).size).to.equal(2);
    expect(new Set(links.map(({ router }) => router)).size).to.equal(2);
    expect(vpn?.routers).to.deep.equal(["edge-1", "edge-2"]);
    expect(prod.protection).to.equal("protected");
    expect(prod.recoveryRegion).to.equal("ap-northeast-3");
    expect(prod.database.availability).to.equal("multi-az");
  });

  for (const stack of ["dev", "prod"]) {
    it(`${stack} places services in the cloud, on premises, and on both sides`, () => {
      const services = Object.values(settings({}, stack).services);
      expect(services.length).to.be.greaterThanOrEqual(4);
      expect(services.some(({ cloud, onPremises }) => cloud && !onPremises)).to.equal(true);
      expect(services.some(({ cloud, onPremises }) => !cloud && onPremises)).to.equal(true);
      expect(services.some(({ cloud, onPremises }) => cloud && onPremises)).to.equal(true);
      expect(services.flatMap(({ uses }) => uses)).to.include("database");
    });
  }
});

describe("loadSettings", () => {
  it("fills in defaults and reads units", () => {
    const { database, operations, storage, network, accountBaseline, protection } = settings({
      database: '{"name":"orders","storage":{"ceiling":"1TiB"},"admit":["10.0.8.0/22"]}',
      operations: '{"contacts":["a@example.com"]}',
      storage: '{"buckets":{"invoices":{},"reports":{"hot":"7d"}}}',
      network: '{"cidr":"10.64.0.0/16","zones":["a","b"]}',
      accountBaseline: undefined,
      protection: undefined,
    });
    expect(database).to.deep.equal({
      name: "orders",
      version: "17",
      size: "db.t4g.medium",
      storage: { start: 20, ceiling: 1024 },
      availability: "multi-az",
      admit: ["10.0.8.0/22"],
      backupRetention: 14,
    });
    expect(operations).to.deep.equal({
      contacts: ["a@example.com"],
      logRetentionDays: 90,
      eniTrunking: false,
      vpcPublicAccess: "allowed",
      patching: { schedule: "cron(0 3 ? * SUN *)", timezone: "Etc/UTC", duration: 3 },
      backup: { schedule: "cron(0 17 * * ? *)", retentionDays: 35 },
    });
    expect(storage).to.deep.equal({
      gateways: {},
      buckets: { invoices: { hot: 30, cold: 365 }, reports: { hot: 7, cold: 365 } },
    });
    expect(network.egress).to.equal("zonal-nat");
    expect([accountBaseline, protection]).to.deep.equal(["none", "protected"]);
  });

  it("takes a key without a value for one that is not there", () => {
    expect(settings({ capacity: "null", services: "" }).services).to.deep.equal({});
    expect(complaints({ network: "" })).to.deep.equal([
      "network: is missing; it must be a mapping of keys to values: The VPC: its ranges, zones and way to the internet",
    ]);
  });

  it("derives the partition from the region", () => {
    const changes = {
      "aws:region": "cn-north-1",
      "network.zones": ["a", "b"],
    };
    expect(settings(changes).deployment.partition).to.equal("aws-cn");
    expect(settings({ partition: "aws" }).deployment.partition).to.equal("aws");
  });

  it("names every required key of an empty configuration", () => {
    expect(() => loadSettings({}, () => false))
      .to.throw(SettingsError)
      .with.property("problems")
      .that.satisfies((found: { path: string; message: string }[]) => {
        expect(found.map(({ path }) => path)).to.deep.equal([
          "aws:region",
          "account",
          "environment",
          "owner",
          "costCenter",
          "network",
          "database",
          "operations",
        ]);
        return found.every(({ message }) => message.startsWith("is missing; it must be "));
      });
  });

  it("reports every problem at once, unread keys first and then section by section", () => {
    const found = problems({
      netwrok: "{}",
      account: "12345",
      "network.zone": "a",
      "network.egress": "nat",
      "network.zones": ["a", "e"],
      "sites.seoul.asn": 64512,
      "services.orders-api.port": "8080",
      "services.storefront.cloud.capacity": "huge",
      "database.storage": { start: "20GB", ceiling: "20GiB" },
    });
    expect(found.map(({ path }) => path)).to.deep.equal([
      "hybrid-platform:netwrok",
      "account",
      "network.egress",
      "network.zone",
      "network.zones[1]",
      "sites.seoul.asn",
      "services.orders-api.port",
      "services.storefront.cloud.capacity",
      "database.storage.start",
    ]);
  });

  it("reads the configuration of the running stack", async () => {
    const { result } = await underMocks(stackSettings, {
      stack: "dev",
      config: configuration(),
    });
    expect(result).to.deep.equal(settings());
  });

  it("stops a program with its list, as an error that Pulumi prints without a trace", async () => {
    let error: unknown;
    try {
      await underMocks(stackSettings, {
        stack: "dev",
        config: configuration({ owner: undefined }),
      });
    } catch (caught) {
      error = caught;
    }
    expect(error).to.be.instanceOf(pulumi.RunError);
    expect((error as Error).message).to.match(
      /^The settings of stack "dev" have 1 problem:\n {2}- owner: /,
    );
  });
});

describe("loadSettings with anything", function () {
  this.timeout(60_000);

  const awkward = fc.constantFrom("constructor", "__proto__", "toString", "secure", "", "a.b");
  const anything = fc.oneof(
    fc.json(),
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.dictionary(awkward, fc.jsonValue()).map((value) => JSON.stringify(value)),
  );
  const keys = sectionNames.map((section) => configKey(section, "hybrid-platform"));

  it("gives settings or a SettingsError for any configuration", () => {
    const config = fc.dictionary(
      fc.oneof(fc.constantFrom(...keys), fc.string(), awkward),
      anything,
    );
    fc.assert(
      fc.property(config, fc.boolean(), (values, secret) => {
        settingsOrProblems(values, secret);
      }),
      { numRuns: runs(300) },
    );
  });

  it("gives settings or a SettingsError when one value of a good stack is anything", () => {
    const good = configuration({}, "prod");
    const places = Object.keys(good).flatMap((key) =>
      paths(parse(good[key] ?? "")).map((path) => ({ key, path })),
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(awkward, fc.jsonValue()),
      awkward,
      fc.constantFrom("10.0.0.0/8", "0.0.0.0/0", "racks", "general", "database", 0, -1, 1e21),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, ({ key, path }, replacement) => {
        const tree = parse(good[key] ?? "");
        const changed = replaced(tree, path, replacement);
        const text = typeof changed === "string" ? changed : JSON.stringify(changed);
        settingsOrProblems({ ...good, [key]: text }, false);
      }),
      { numRuns: runs(400) },
    );
  });
});

function settingsOrProblems(config: Record<string, string>, secret: boolean): void {
  try {
    const { deployment } = loadSettings(config, () => secret);
    expect(deployment.account).to.match(/^\d{12}$/);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    expect(error.problems.length).to.be.greaterThan(0);
    for (const { message } of error.problems) expect(message.length).to.be.greaterThan(0);
    expect(error.message.split("\n")).to.have.length(error.problems.length + 1);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The places in a tree that can be replaced, the root among them. */
function paths(tree: unknown): string[][] {
  if (typeof tree !== "object" || tree === null) return [[]];
  return [
    [],
    ...Object.entries(tree).flatMap(([key, value]) => paths(value).map((rest) => [key, ...rest])),
  ];
}
