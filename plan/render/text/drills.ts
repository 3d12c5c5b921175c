import { append } from "../../../policy-pack/kit/append";
import type { Drill } from "../../../policy-pack/drills";
import { count, heading, listing, paragraph, type Colors } from "./page";

type Effect = Drill["effects"][number];

/** What the loss of one thing or another would mean; nothing when there is nothing to lose. */
export function drillsInWords(drills: Drill[], colors: Colors): string[] {
  if (drills.length === 0) return [];
  return [
    ...heading("Drills", `${count(drills.length, "loss", "losses")} played through`, colors),
    ...inGroups(drills).flatMap(({ lost, effects }) => {
      const [first = "", ...rest] = paragraph(`if ${lost} is lost: ${sentence(effects)}`, 4);
      return [`  ${markOf(effects, colors)} ${first.trimStart()}`, ...rest];
    }),
  ];
}

/** ✗ something stays away; ? that is not known; ! people have something to do; ✓ nobody has. */
function markOf(effects: Effect[], colors: Colors): string {
  if (effects.some(({ state }) => state === "fails")) return colors.red("✗");
  if (effects.some(({ state }) => state === "unclear")) return colors.yellow("?");
  const byHand = effects.some(({ recovery }) => recovery?.how === "by runbook");
  return byHand ? colors.yellow("!") : colors.green("✓");
}

/** Losses that mean the same are told once: three zones that are alike, or the addresses of one endpoint. */
function inGroups(drills: Drill[]): { lost: string; effects: Effect[] }[] {
  const groups = new Map<string, Drill[]>();
  for (const drill of drills) {
    const key = `${drill.peril} ${sentence(drill.effects)}`;
    append(groups, key, drill);
  }
  return [...groups.values()].map((alike) => ({
    lost: alike.map(({ lost }) => lost).join(" or "),
    effects: alike[0]?.effects ?? [],
  }));
}

/** What fails comes first, then what comes back; what just goes on is told when it is all there is. */
function sentence(effects: Effect[]): string {
  const grave = effects.filter(({ state }) => state === "fails" || state === "unclear");
  const back = effects.filter(
    ({ state, recovery }) => state === "recovers" || (state === "works" && recovery),
  );
  const told = [...grave, ...back];
  return inWords(told.length > 0 ? told : effects);
}

/** Effects that come back the same way share its words. */
function inWords(effects: Effect[]): string {
  const byRecovery = new Map<string, string[]>();
  for (const { says, recovery } of effects) {
    const how = recovery
      ? ` (${[recovery.how, recovery.time, ...(recovery.point === undefined ? [] : [recovery.point])].join("; ")})`
      : "";
    append(byRecovery, how, says);
  }
  return [...byRecovery].map(([how, says]) => `${listing(says)}${how}`).join("; ");
}
