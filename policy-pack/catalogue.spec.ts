import { readFileSync } from "node:fs";
import * as path from "node:path";
import { expect } from "chai";
import { catalogue } from "./catalogue";
import { rules } from "./policies";

const page = catalogue(rules);

describe("docs/policies.md", () => {
  it("is current; `npm run policies` writes it", () => {
    const file = path.join(__dirname, "..", "docs", "policies.md");
    expect(readFileSync(file, "utf8")).to.equal(page);
  });

  it("has every rule once, under a service that its index links to", () => {
    const headings = [...page.matchAll(/^### (\S+)$/gm)].map(([, name]) => name);
    expect(headings.sort()).to.deep.equal(rules.map(({ name }) => name));
    const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, title = ""]) => title);
    const linked = [...page.matchAll(/^- \[(.+)\]\(#(.+)\): \d+$/gm)].map(([, title]) => title);
    expect(sections.slice(3)).to.deep.equal(linked);
  });
});
