import { readFileSync } from "node:fs";
import * as path from "node:path";
import { expect } from "chai";
import picocolors from "picocolors";
import { readStackConfig } from "../config/stack-config";
import { runProgram } from "../program";
import { platform, replacing } from "../testdata/edited-platform";
import type { PlannedResource } from "../record/resource";
import { changesInWords } from "../render/text/changes";
import { planned } from "../testdata/planned";
import { settingsAgainst } from "./against";
import { ChangeKind, changesBetween } from "./changes";
import { addressChanges } from "./egress";
import { egressSwitch } from "./egress-switch";

const text = readFileSync(path.join(platform, "Pulumi.dev.yaml"), "utf8");
const recorded = async (edit: (text: string) => string = (same) => same) => {
  const other = { name: "Pulumi.dev.yaml", text: edit(text) };
  return (await runProgram(platform, readStackConfig(platform, "dev", other))).resources;
};
const zonal = replacing("egress: single-nat", "egress: zonal-nat");
const fates = (before: PlannedResource[], after: PlannedResource[]) =>
  Object.fromEntries(addressChanges(before, after).map(({ name, fate }) => [name, fate]));
const of = (kind: ChangeKind, before: PlannedResource[], after: PlannedResource[]) =>
  changesBetween(before, after)
    .filter((change) => change.kind === kind)
    .map(({ name }) => name);

describe("comparing the dev stack", () => {
  let dev: PlannedResource[];
  before(async () => {
    dev = await recorded();
  });

  it("finds nothing between a plan and itself", async () => {
    expect(changesBetween(dev, await recorded())).to.deep.equal([]);
  });

  it("a zone more only adds subnets, and replaces and deletes nothing", async () => {
    const more = await recorded(replacing("zones: [a, b]", "zones: [a, b, c]"));
    expect(of(ChangeKind.Creates, dev, more)).to.include("network-app-c");
    expect(of(ChangeKind.Replaces, dev, more)).to.deep.equal([]);
    expect(of(ChangeKind.Deletes, dev, more)).to.deep.equal([]);
  });

  it("zonal-nat to single-nat gives up the addresses after the first", async () => {
    const before = await recorded(zonal);
    expect(fates(before, dev)).to.deep.equal({
      "network-nat-a-address": "kept",
      "network-nat-b-address": "given up",
    });
    const comparison = {
      against: "HEAD",
      changes: changesBetween(before, dev),
      addresses: addressChanges(before, dev),
    };
    const said = changesInWords(comparison, picocolors.createColors(false)).join("\n");
    expect(said).to.include("deletes network-nat-b");
    expect(said).to.include("egress address network-nat-b-address: given up");
  });

  it("a router more adds a customer gateway, and replaces nothing", async () => {
    const site =
      "  hybrid-platform:sites:\n    busan:\n      asn: 65020\n      prefixes: [172.20.0.0/16]\n      routers:\n        edge-9: { address: 203.0.113.99 }\n      vpn: { routers: [edge-9] }\n";
    const more = await recorded(replacing("  hybrid-platform:sites:\n", site));
    const created = changesBetween(dev, more).filter(({ kind }) => kind === ChangeKind.Creates);
    expect(created.map(({ type }) => type)).to.include.members([
      "aws:ec2/customerGateway:CustomerGateway",
      "aws:ec2/vpnConnection:VpnConnection",
    ]);
    expect(of(ChangeKind.Replaces, dev, more)).to.deep.equal([]);
  });
});

describe("changesBetween", () => {
  const subnet = (cidrBlock: string) =>
    planned({ type: "aws:ec2/subnet:Subnet", name: "one", inputs: { cidrBlock } });
  const other = (value: string) => planned({ type: "x:y:Z", name: "one", inputs: { value } });

  it("tells what replaces from what is not known", () => {
    const kind = (a: PlannedResource, b: PlannedResource) => changesBetween([a], [b])[0]?.kind;
    expect(kind(subnet("10.0.0.0/24"), subnet("10.0.1.0/24"))).to.equal("replaces");
    expect(kind(other("a"), other("b"))).to.equal("changes or replaces");
  });

  it("says that Pulumi refuses to delete what is protected", () => {
    const kept = { ...subnet("10.0.0.0/24"), protect: true };
    expect(changesBetween([kept], [])[0]).to.include({ kind: "deletes", refused: true });
  });

  it("follows an alias", () => {
    const renamed = planned({ type: "x:y:Z", name: "two", inputs: { value: "a" } });
    expect(changesBetween([other("a")], [{ ...renamed, aliases: ["one"] }])).to.deep.equal([]);
  });
});

describe("egressSwitch", () => {
  it("takes two ups where an address must be freed first", () => {
    expect(egressSwitch("zonal-nat", "regional-nat")?.ups).to.equal(2);
    expect(egressSwitch("zonal-nat", "single-nat")?.ups).to.equal(1);
    expect(egressSwitch("none", "none")).to.equal(undefined);
  });
});

describe("settingsAgainst", () => {
  it("refuses what is neither a file nor a ref", () => {
    expect(() => settingsAgainst(platform, "dev", "no-such")).to.throw(
      '--against "no-such" is neither a settings file nor a git ref that has Pulumi.dev.yaml',
    );
  });

  it("reads a file", () => {
    expect(settingsAgainst(platform, "dev", "Pulumi.dev.yaml").text).to.equal(text);
  });
});
