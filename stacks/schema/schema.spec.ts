import { expect } from "chai";
import { z } from "zod";
import { settingsSchema } from ".";
import { days, hours, size } from "./kinds";

interface Node {
  description?: string;
  default?: unknown;
  type?: string;
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: Node | boolean;
  items?: Node | boolean;
}

/** Every key that a stack may set, with its path. */
function keys(node: Node, path = ""): { path: string; node: Node; required: boolean }[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
    { path: `${path}.${key}`, node: child, required: node.required?.includes(key) ?? false },
    ...keys(child, `${path}.${key}`),
  ]);
  const inner = [node.additionalProperties, node.items].flatMap((child) =>
    typeof child === "object" ? keys(child, `${path}.*`) : [],
  );
  return [...own, ...inner];
}

/** Mappings that a stack may write. */
function mappings(node: Node): Node[] {
  const inner = [
    ...Object.values(node.properties ?? {}),
    ...[node.additionalProperties, node.items].filter((child) => typeof child === "object"),
  ];
  return [...(node.type === "object" ? [node] : []), ...inner.flatMap(mappings)];
}

const root = z.toJSONSchema(settingsSchema, { io: "input" }) as Node;

describe("the settings' schema", () => {
  it("describes every key in a sentence", () => {
    const all = keys(root);
    expect(all.length).to.be.greaterThan(90);
    const undescribed = all.filter(({ node }) => !/^[A-Za-z].*\.$/.test(node.description ?? ""));
    expect(undescribed.map(({ path }) => path)).to.deep.equal([]);
  });

  it("has a default for every key that need not be said, or says what its absence means", () => {
    const silent = keys(root).filter(
      ({ node, required }) =>
        !required && node.default === undefined && !/Default: /.test(node.description ?? ""),
    );
    expect(silent.map(({ path }) => path)).to.deep.equal([]);
  });

  it("is strict: a mapping either has known keys only, or names of one kind", () => {
    const open = mappings(root).filter(
      ({ additionalProperties }) =>
        additionalProperties === undefined || additionalProperties === true,
    );
    expect(open).to.deep.equal([]);
  });

  it("asks for as little as can be", () => {
    const required = keys(root).filter((key) => key.required && !key.path.includes("*"));
    expect(required.map(({ path }) => path)).to.deep.equal([
      ".region",
      ".account",
      ".environment",
      ".owner",
      ".costCenter",
      ".network",
      ".network.cidr",
      ".network.zones",
      ".network.adopt.vpc",
      ".network.adopt.subnets",
      ".network.clientVpn.clientCidr",
      ".network.clientVpn.serverCertificate",
      ".network.clientVpn.saml.provider",
      ".network.clientVpn.authorise",
      ".database",
      ".database.name",
      ".operations",
      ".operations.contacts",
      ".operations.backup.lock.minDays",
    ]);
  });
});

describe("units", () => {
  it("reads sizes as GiB", () => {
    const storage = size("20GiB", "64TiB");
    expect(storage.parse("20GiB")).to.equal(20);
    expect(storage.parse("1TiB")).to.equal(1024);
    expect(storage.parse("64TiB")).to.equal(65_536);
    for (const bad of ["19GiB", "65TiB", "20GB", "20", "0GiB", "1.5TiB", "-1GiB", "20 GiB", ""]) {
      expect(storage.safeParse(bad).success, bad).to.equal(false);
    }
  });

  it("reads times as days or hours", () => {
    expect(days(1, 35).parse("7d")).to.equal(7);
    expect(hours(1, 24).parse("24h")).to.equal(24);
    for (const bad of ["0d", "36d", "7", "7h", "07d", "7.5d", "d", ""]) {
      expect(days(1, 35).safeParse(bad).success, bad).to.equal(false);
    }
  });
});
