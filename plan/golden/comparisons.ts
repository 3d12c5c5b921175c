import { readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import picocolors from "picocolors";
import { comparison, type Comparison, type Planned } from "../compare/compare";
import { readStackConfig } from "../config/stack-config";
import { parseYamlFile } from "../config/yaml-file";
import { runProgram } from "../program";
import { changesInWords } from "../render/text/changes";

const root = path.join(__dirname, "..", "..");
const file = path.join(__dirname, "comparisons.txt");
const settings = "Pulumi.dev.yaml";

const replacing = (before: string, after: string) => (text: string) => {
  if (!text.includes(before)) throw new Error(`${settings} has no ${before} to replace`);
  return text.replace(before, after);
};
const asItIs = (text: string) => text;

/** A site that has nothing but a router with a VPN. */
const secondSite = `  hybrid-platform:sites:
    busan:
      asn: 65020
      prefixes: [172.20.0.0/16]
      routers: { edge-1: { address: 203.0.113.99 } }
      vpn: { routers: [edge-1] }
`;

/** Changes of the dev stack that are kept as pages: what its settings were, and what they are. */
const edits = {
  "one zone more": [asItIs, replacing("zones: [a, b]", "zones: [a, b, c]")],
  "zonal-nat to single-nat": [replacing("egress: single-nat", "egress: zonal-nat"), asItIs],
  "a second site": [asItIs, replacing("  hybrid-platform:sites:\n", secondSite)],
} as const;
export type Edit = keyof typeof edits;

const recordings = new Map<string, Promise<Planned>>();

async function planned(text: string): Promise<Planned> {
  const config = readStackConfig(root, "dev", { name: settings, text });
  const { resources } = await runProgram(root, config);
  return { file: parseYamlFile(settings, text), config, resources };
}

/** The dev stack with its settings edited, planned once for all who ask. */
export function devStack(edit: (text: string) => string = asItIs): Promise<Planned> {
  const text = edit(readFileSync(path.join(root, settings), "utf8"));
  const known = recordings.get(text) ?? planned(text);
  recordings.set(text, known);
  return known;
}

/** What an edit of the dev stack's settings changes. */
export async function compared(edit: Edit): Promise<Comparison> {
  const [before, after] = edits[edit];
  return comparison(await devStack(before), await devStack(after));
}

/** The pages of all edits, as the program is now. */
export async function currentComparisons(): Promise<string> {
  const pages: string[] = [];
  for (const edit of Object.keys(edits) as Edit[]) {
    const lines = changesInWords(await compared(edit), picocolors.createColors(false));
    pages.push([`# ${edit}`, ...lines].map((line) => line.trimEnd()).join("\n"));
  }
  return `${pages.join("\n\n")}\n`;
}

/** The pages that were last approved. */
export const goldenComparisons = (): string => readFileSync(file, "utf8");

/** Approves the pages as the program is now. */
export async function writeComparisons(): Promise<void> {
  writeFileSync(file, await currentComparisons());
}
