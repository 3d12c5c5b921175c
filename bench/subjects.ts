import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import type { Subject } from "./measure";
import { sizes, stackName, type Dimension } from "./stacks";

const root = path.join(__dirname, "..");
const scripts = path.join("bench", "subjects");
const script = (name: string) => path.join(root, scripts, name);

/** Where the things to measure lie. */
export interface Places {
  /** Folder of the project with the scaled stacks. */
  scaled: string;
  /** Folder of the project in JavaScript. */
  compiled: string;
}

/** The processes that the ratios are made of. */
export function subjects({ compiled, scaled }: Places): Subject[] {
  return [
    {
      name: "plan",
      script: path.join(root, "plan", "cli.js"),
      args: ["prod", "--out", path.join(scaled, "plan.txt")],
      // 1: a mandatory rule is violated, which costs the same.
      statuses: [0, 1],
    },
    { name: "program", script: script("program.js"), args: [root, "prod"] },
    { name: "type-checked", script: script("program-type-checked.js"), args: [root, "prod"] },
    {
      name: "bare require",
      script: script("load.js"),
      args: ["@pulumi/pulumi", "@pulumi/aws/ec2", "@pulumi/aws/rds"],
    },
    { name: "sdk", script: script("load.js"), args: ["@pulumi/pulumi"] },
    { name: "provider", script: script("load-aws.js") },
    { name: "imports", script: script("load.js"), args: providerModules() },
    { name: "platform", script: path.join(compiled, scripts, "platform.js") },
    { name: "cdk", script: script("cdk.js") },
  ];
}

/** The whole plan, the program alone, or the rules alone. */
export type Run = "plan" | "program" | "rules";

/** Name of the subject that does so for one size of one dimension. */
export const growthName = (what: Run, dimension: Dimension, size: number) =>
  `${what} of ${stackName(dimension, size)}`;

/** The processes that show how a run's cost grows. */
export function growthSubjects({ compiled, scaled }: Places, runs: number): Subject[] {
  const subject = (what: Run, dimension: Dimension, size: number): Subject => ({
    name: growthName(what, dimension, size),
    script: path.join(compiled, scripts, "growth.js"),
    warmsUp: true,
    args: [what, scaled, stackName(dimension, size), String(runs)],
  });
  const plans = (Object.keys(sizes) as Dimension[]).flatMap((dimension) =>
    sizes[dimension].map((size) => subject("plan", dimension, size)),
  );
  const parts = sizes.services.flatMap((size) => [
    subject("program", "services", size),
    subject("rules", "services", size),
  ]);
  return [...plans, ...parts];
}

/** The SDK, and the modules of the provider that the components and the settings import. */
function providerModules(): string[] {
  const files = ["components", "stacks"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!\.spec)\.ts$/.test(file))
      .map((file) => path.join(root, folder, file)),
  );
  const imported = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/from "(@pulumi\/aws\/[^"]+)"/g)].flatMap(
      ([, module]) => module ?? [],
    ),
  );
  return ["@pulumi/pulumi", ...new Set(imported)];
}
