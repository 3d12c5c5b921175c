import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { settingsPage } from "./settings-page";

describe("docs/settings.md", () => {
  const page = settingsPage("hybrid-platform");

  it("is current; `npm run schema` writes it", () => {
    const written = readFileSync(path.join(__dirname, "..", "docs", "settings.md"), "utf8");
    expect(written).to.equal(page);
  });

  it("says of each setting what it takes, its default and what it is", () => {
    expect(page).to.match(
      /\| `network\.egress` \| `zonal-nat`, `single-nat`, `nat-instance`, `regional-nat`, `none` \| `zonal-nat` \| Way out/,
    );
    expect(page).to.match(/\| `network\.cidr` \| text \| required \| IPv4 range/);
    expect(page).to.match(/\| `sites\.<name>\.asn` \| .* \| required \| /);
  });

  it("has no setting without a description", () => {
    const bare = page.split("\n").filter((line) => /^\| `.*\| *\|$/.test(line));
    expect(bare).to.deep.equal([]);
  });
});
