import type { Plan } from "../../plan";
import type { Colors } from "./page";

/** Which stack this is about, and what was not done. */
export function header(plan: Plan, colors: Colors): string[] {
  const place = [
    plan.environment,
    plan.region,
    plan.account === undefined ? undefined : `account ${plan.account}`,
  ].filter((part) => part !== undefined);
  return [
    `${colors.bold(`${plan.project} / ${plan.stack}`)}   ${place.join(" · ")}`,
    colors.dim("Planned offline: AWS was not asked, and nothing was created."),
  ];
}
