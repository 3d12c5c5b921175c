import { ownValue, writtenNames, type Draft } from "../draft";
import type { Problem } from "../problems";

/** Tasks on premises are counted or one for each server, and only servers with containers have a container agent. */
export function onPremisesProblems(draft: Draft): Problem[] {
  return [...amountProblems(draft), ...agentProblems(draft)];
}

function amountProblems(draft: Draft): Problem[] {
  return writtenNames(draft, "services").flatMap((name) => {
    const written = writtenNames(draft, "services", name, "onPremises");
    const [counted, daemon] = [written.includes("count"), written.includes("daemon")];
    if (written.length === 0 || counted !== daemon) return [];
    return [
      {
        path: `services.${name}.onPremises`,
        message: `must have either count or daemon; it has ${counted ? "both" : "neither"}`,
        fix: "Write a count of tasks, or `daemon: true` for one on every server of the fleet",
      },
    ];
  });
}

function agentProblems(draft: Draft): Problem[] {
  return Object.entries(draft.sections.sites ?? {}).flatMap(([site, { fleets }]) =>
    writtenNames(draft, "sites", site, "fleets").flatMap((name) => {
      const runs = ownValue(fleets, name)?.runs;
      const written = writtenNames(draft, "sites", site, "fleets", name, "agent");
      const path = `sites.${site}.fleets.${name}.agent`;
      if (runs === "plain" && written.length > 0) {
        const message = "is for fleets that run containers, and this one runs none";
        return [{ path, message, fix: "Remove it, or say `runs: containers`" }];
      }
      if (written.includes("noProxy") && !written.includes("proxy")) {
        const message = "has no effect without a proxy";
        return [{ path: `${path}.noProxy`, message, fix: "Add the proxy, or remove it" }];
      }
      return [];
    }),
  );
}
