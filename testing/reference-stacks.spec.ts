import { createRequire } from "node:module";
import { join } from "node:path";
import { expect } from "chai";
import { readStackConfig, stacksIn } from "../plan/config/stack-config";
import { underMocks, type MockOptions } from "./harness";

const root = join(__dirname, "..");
const load = createRequire(__filename);

/** Loads the program anew under the strict mock, with a stack's configuration. */
function program(stack: string, options: Partial<MockOptions>) {
  const entry = load.resolve(join(root, "index.ts"));
  const settings = { ...readStackConfig(root, stack), strict: { insideComponents: true } };
  const run = () => {
    Reflect.deleteProperty(load.cache, entry);
    return load(entry) as unknown;
  };
  return underMocks(run, { ...settings, ...options });
}

describe("the program of each stack", () => {
  for (const stack of stacksIn(root)) {
    it(`declares in ${stack} only what AWS takes, when nothing exists yet`, async () => {
      const { registered } = await program(stack, { preview: true, create: undefined });
      expect(registered.all.length).to.be.greaterThan(100);
    });

    it(`declares in ${stack} only what AWS takes, when everything is known`, async () => {
      const { registered } = await program(stack, {});
      expect(registered.all.length).to.be.greaterThan(100);
    });
  }
});
