import { readFileSync } from "node:fs";
import { type Facts } from "../../components/network/worksheet";
import { readStackConfig } from "../config/stack-config";
import { Refusal } from "../refusal";
import { answering, Exit, reported, writeFiles, type World } from "../stack-command";
import { help, parseCall, type Call } from "./call";
import { worksheets, type Worksheet } from "./worksheets";

/** Makes the worksheets that the command line asks for, and gives the exit status. */
export function worksheetCommand(args: string[], world: World): Exit {
  return answering(world, () => {
    const call = parseCall(args);
    if (call.help) {
      world.print(help);
      return Exit.Done;
    }
    const config = readStackConfig(world.root, call.stack);
    const facts = call.outputs === undefined ? {} : readFacts(call.outputs);
    deliver(worksheets(config, facts), call, world);
    return Exit.Done;
  });
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
  const files = writeFiles(
    out,
    sheets.map(({ name, text }) => ({ name: `${name}.md`, text })),
  );
  print(files.map((file) => `${file}\n`).join(""));
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
