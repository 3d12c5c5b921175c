import * as path from "node:path";
import type { KitFile } from "../../components/cluster/on-premises/host-kit";
import { readStackConfig } from "../config/stack-config";
import { Refusal } from "../refusal";
import { settingsOf } from "../settings-of";
import { answering, Exit, writeFiles, type World } from "../stack-command";
import { help, parseCall, type Call } from "./call";
import { hostKits } from "./kits";

/** Makes the kits that the command line asks for, and gives the exit status. */
export function hostKitCommand(args: string[], world: World): Exit {
  return answering(world, () => {
    const call = parseCall(args);
    if (call.help) world.print(help);
    else
      deliver(
        asked(hostKits(settingsOf(readStackConfig(world.root, call.stack))), call),
        call,
        world,
      );
    return Exit.Done;
  });
}

function asked(kits: Record<string, KitFile[]>, { fleet, stack }: Call): Record<string, KitFile[]> {
  if (fleet === undefined) return kits;
  const kit = Object.hasOwn(kits, fleet) ? kits[fleet] : undefined;
  if (kit) return { [fleet]: kit };
  const known = Object.keys(kits).join(", ") || "none does";
  throw new Refusal(
    `--fleet: "${fleet}" is no fleet of ${stack} that runs containers; those that do: ${known}`,
  );
}

function deliver(kits: Record<string, KitFile[]>, { stack, out }: Call, { print }: World): void {
  const entries = Object.entries(kits);
  if (entries.length === 0) {
    print(`${stack}: no fleet runs containers, so there is no kit.\n`);
  } else if (out === undefined) {
    // The other files hold the same script, or come with it.
    print(entries.map(([, [script]]) => script?.text ?? "").join("\n"));
  } else {
    const files = entries.flatMap(([fleet, kit]) =>
      kit.map(({ name, text }) => ({ name: path.join(fleet, name), text })),
    );
    print(
      writeFiles(out, files)
        .map((file) => `${file}\n`)
        .join(""),
    );
  }
}
