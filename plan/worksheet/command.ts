import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { type Facts } from "../../components/network/worksheet";
import { readStackConfig } from "../config/stack-config";
import { Refusal } from "../refusal";
import { help, parseCall, type Call } from "./call";
import { worksheets, type Worksheet } from "./worksheets";

/** What the command touches outside itself. */
export interface World {
  /** Folder of the project. */
  root: string;
  print: (text: string) => void;
  complain: (text: string) => void;
}

/** Exit statuses of the command. */
export const Exit = { Done: 0, Wrong: 2 } as const;
export type Exit = (typeof Exit)[keyof typeof Exit];

/** Makes the worksheets that the command line asks for, and gives the exit status. */
export function worksheetCommand(args: string[], world: World): Exit {
  try {
    const call = parseCall(args);
    if (call.help) {
      world.print(help);
      return Exit.Done;
    }
    const config = readStackConfig(world.root, call.stack);
    deliver(
      worksheets(config, call.outputs === undefined ? {} : readFacts(call.outputs)),
      call,
      world,
    );
    return Exit.Done;
  } catch (error) {
    // What is wrong with a call, a file or the settings explains itself; anything else is a defect.
    if (!(error instanceof Refusal) && !pulumi.RunError.isInstance(error)) throw error;
    world.complain(`${error.message}\n`);
    return Exit.Wrong;
  }
}

function deliver(sheets: Worksheet[], { stack, out }: Call, { print }: World): void {
  if (sheets.length === 0) {
    print(`${stack}: no site has a router, so there is no worksheet.\n`);
    return;
  }
  if (out === undefined) {
    print(sheets.map(({ text }) => text).join("\n---\n\n"));
    return;
  }
  const files = sheets.map(({ name, text }) => ({ file: path.join(out, `${name}.md`), text }));
  reported("--out", () => {
    mkdirSync(out, { recursive: true });
    for (const { file, text } of files) writeFileSync(file, text);
  });
  print(files.map(({ file }) => `${file}\n`).join(""));
}

/** What AWS chose, from a file of a stack's outputs. */
function readFacts(file: string): Facts {
  const text = reported("--outputs", () => readFileSync(file, "utf8"));
  const facts = (parsed(file, text) as { routerFacts?: unknown } | null)?.routerFacts;
  if (typeof facts !== "object" || facts === null)
    throw new Refusal(
      `--outputs: ${file} holds no output routerFacts; write it with \`pulumi stack output --json > ${file}\` after \`pulumi up\``,
    );
  return Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(
      `--outputs: ${file} is not JSON; write it with \`pulumi stack output --json > ${file}\``,
    );
  }
}

/** Does something with files, and says which option was wrong when it cannot be done. */
function reported<T>(option: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Refusal(`${option}: ${(error as Error).message}`);
  }
}
