import { readFileSync } from "node:fs";
import * as path from "node:path";
import { expect } from "chai";
import { Egress } from "../../components/network";
import { platform } from "../testdata/edited-platform";
import { egressRows } from "./egress-switch";
import { switches } from "./switches";

const network = (settings: Record<string, unknown>, sites = {}) => ({ network: settings, sites });
const ups = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  switches(network(before), network(after)).map((one) => one.ups);

describe("switches of egress", () => {
  const zones = ["a", "b"];

  it("take two ups where an address must be freed first", () => {
    expect(ups({ egress: "zonal-nat" }, { egress: "regional-nat" })).to.deep.equal([2]);
    expect(ups({}, { egress: "nat-instance" })).to.deep.equal([2]);
    expect(ups({ egress: "zonal-nat" }, { egress: "single-nat" })).to.deep.equal([1]);
  });

  it("are each in exactly one row", () => {
    const all = Object.values(Egress);
    for (const from of all) {
      for (const to of all) {
        expect(
          ups({ egress: from, zones }, { egress: to, zones }),
          `${from} to ${to}`,
        ).to.have.length(from === to ? 0 : 1);
      }
    }
  });

  it("are said of zones that come, go or become the first", () => {
    const change = (egress: string, after: string[]) =>
      switches(network({ egress, zones }), network({ egress, zones: after })).map(
        ({ interruption }) => interruption.split(";")[0],
      );
    expect(change("zonal-nat", ["a", "b", "c"])).to.deep.equal(["none"]);
    expect(change("zonal-nat", ["a"])).to.deep.equal(["none for the others"]);
    expect(change("single-nat", ["b", "a"])).to.deep.equal(["open connections end once"]);
    expect(change("single-nat", ["a", "b", "c"])).to.deep.equal([]);
    expect(change("none", ["a"])).to.deep.equal([]);
  });

  it("stand in docs/network.md, word for word", () => {
    const page = readFileSync(path.join(platform, "docs", "network.md"), "utf8");
    const table = /^\| From +\| To +\| `up`s .*\n(?:\|.*\n)+/m.exec(page)?.[0] ?? "";
    const [, , ...written] = table
      .trimEnd()
      .split("\n")
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(written).to.deep.equal(
      egressRows.map((row) => [row.from, row.to, String(row.ups), row.interruption, row.addresses]),
    );
  });
});

describe("switches of attachment", () => {
  const [vgw, hub] = ["virtual-private-gateway", "transit-gateway"];

  it("take two ups, unless the other gateway stands already", () => {
    expect(ups({}, { attachment: hub })).to.deep.equal([2]);
    expect(ups({ alongside: hub }, { attachment: hub, alongside: vgw })).to.deep.equal([1]);
    const [careless] = switches(network({ alongside: hub }), network({ attachment: hub }));
    expect(careless?.interruption).to.match(/cut off: keep "alongside: virtual-private-gateway"/);
  });

  it("of a link take two where its interface must go first", () => {
    const sites = (link: Record<string, unknown>) => ({ seoul: { directConnect: { main: link } } });
    const move = (before: Record<string, unknown>, after: Record<string, unknown>) =>
      switches(
        network({ attachment: hub }, sites({ attachment: vgw, ...before })),
        network({ attachment: hub }, sites(after)),
      ).map((one) => [one.setting, one.ups]);
    const setting = "sites.seoul.directConnect.main.attachment";
    expect(move({ vlan: 101 }, { vlan: 101 })).to.deep.equal([[setting, 2]]);
    expect(move({ vlan: 101 }, { vlan: 102 })).to.deep.equal([[setting, 1]]);
    expect(move({ vlan: 101, state: "ordered" }, { vlan: 101 })).to.deep.equal([[setting, 1]]);
  });
});
