import type { CloudPlacement, DeployArgs, ScalingArgs } from "../components";
import type { Sections } from "./schema";
import { mapValues } from "./site-arguments";

type Service = Sections["services"][string];
type Cloud = NonNullable<Service["cloud"]>;

/** The number of tasks and what moves it, as the component takes them. */
export function scalingArguments({
  count,
  scale,
}: Pick<Cloud, "count" | "scale">): Pick<CloudPlacement, "count" | "most" | "scale"> {
  const [least, most] = typeof count === "number" ? [count] : count;
  return {
    count: least,
    ...(most !== undefined && { most }),
    ...(scale && { scale: ruleArguments(scale) }),
  };
}

function ruleArguments({ schedule, ...rules }: NonNullable<Cloud["scale"]>): ScalingArgs {
  return {
    ...rules,
    ...(schedule && {
      schedule: mapValues(schedule, ({ at, timezone, count: [least, most] }) => ({
        at,
        timezone,
        least,
        most,
      })),
    }),
  };
}

/** How a service is deployed, as the component takes it. */
export function deployArguments(deploy: Service["deploy"]): DeployArgs | undefined {
  if (!deploy) return undefined;
  const { strategy, bake, step, stepBake, canary, canaryBake, hooks, alarms } = deploy;
  return {
    strategy,
    bakeMinutes: bake,
    stepPercent: step,
    stepBakeMinutes: stepBake,
    canaryPercent: canary,
    canaryBakeMinutes: canaryBake,
    hooks,
    alarms,
  };
}
