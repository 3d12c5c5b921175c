import { readFileSync } from "node:fs";
import * as path from "node:path";
import { expect } from "chai";
import { stackFileSchema, stackFileSchemaText } from "./json-schema";
import { configuration } from "./sample";

interface ConfigSchema {
  properties: Record<string, unknown>;
  patternProperties: Record<string, unknown>;
  required: string[];
}

describe("settings.schema.json", () => {
  const { config } = stackFileSchema("hybrid-platform")["properties"] as { config: ConfigSchema };

  it("is current; otherwise run `npm run schema`", () => {
    const written = readFileSync(path.join(__dirname, "settings.schema.json"), "utf8");
    expect(written === stackFileSchemaText("hybrid-platform")).to.equal(true);
  });

  it("has every key of the committed stacks, by its full name", () => {
    for (const stack of ["dev", "prod"]) {
      const keys = Object.keys(configuration({}, stack));
      expect(keys.filter((key) => !(key in config.properties))).to.deep.equal([]);
    }
    expect(config.required).to.include.members(["aws:region", "hybrid-platform:account"]);
  });

  it("leaves the keys of other packages alone, and the project's own to be found misspelt", () => {
    const [pattern = ""] = Object.keys(config.patternProperties);
    expect("pulumi:tags").to.match(new RegExp(pattern));
    expect("hybrid-platform:netwrok").not.to.match(new RegExp(pattern));
    expect("aws:defaultTags").not.to.match(new RegExp(pattern));
  });
});
