import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { readStackConfig } from "../plan/config/stack-config";
import { judge, type RuleVerdict } from "../plan/judge/judge";
import { reconcile } from "../plan/judge/policy-config";
import { platformPack } from "../plan/platform-pack";
import { runProgram } from "../plan/program";
import rules from "../policy-pack/development.json";
import { Registrations } from "./harness";

const root = join(__dirname, "..");
const stack = "dev";

type Settings = Record<string, unknown>;

/** A section of the page: what it says, and the settings that it shows. */
export interface Recipe {
  title: string;
  text: string;
  settings: Settings[];
}

/** What a recipe's settings build, and what the rules of development say about it. */
export interface Outcome {
  planned: Registrations;
  verdicts: RuleVerdict[];
}

/** The sections of `docs/services.md` that show settings. */
export function recipes(): Recipe[] {
  const page = readFileSync(join(root, "docs", "services.md"), "utf8");
  return page
    .split(/^## /m)
    .slice(1)
    .map((text) => ({
      title: text.slice(0, text.indexOf("\n")),
      text,
      settings: [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(
        ([, block = ""]) => parse(block) as Settings,
      ),
    }))
    .filter(({ settings }) => settings.length > 0);
}

/** The settings of dev with a recipe's in them, which replace its services and leave all else that they do not say. */
function withRecipe(recipe: Settings): Settings {
  const file = join(root, `Pulumi.${stack}.yaml`);
  const { config } = parse(readFileSync(file, "utf8")) as { config: Settings };
  return merged({ ...config, "hybrid-platform:services": {} }, recipe) as Settings;
}

function merged(one: unknown, other: unknown): unknown {
  if (!isMapping(one) || !isMapping(other)) return other;
  const both = Object.entries(other).map(([key, value]) => [key, merged(one[key], value)] as const);
  return { ...one, ...Object.fromEntries(both) };
}

const isMapping = (value: unknown): value is Settings =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Plans a recipe on dev, and judges it. */
export async function outcome(recipe: Settings): Promise<Outcome> {
  const text = stringify({ config: withRecipe(recipe) });
  const { resources } = await runProgram(
    root,
    readStackConfig(root, stack, { name: "recipe", text }),
  );
  const pack = platformPack();
  const config = reconcile(
    pack.policies(() => undefined),
    rules,
    "development.json",
  );
  return { planned: new Registrations(resources), verdicts: await judge(resources, pack, config) };
}
