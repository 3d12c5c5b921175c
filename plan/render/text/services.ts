import { append } from "../../../policy-pack/kit/append";
import type { PlannedResource } from "../../record/resource";

const isOnPremises = ({ inputs }: PlannedResource) => inputs["launchType"] === "EXTERNAL";

/**
 * Services by their name in the settings, each with where it runs: `orders-api (2 in the cloud + 1 on premises)`. One that
 * runs in both places is two ECS services, whose logical names are `<cluster>-<service>-cloud` and `…-onprem`.
 */
export function servicesInWords(ecsServices: PlannedResource[]): string[] {
  const places = new Map<string, string[]>();
  const cloudFirst = [...ecsServices].sort(
    (a, b) => Number(isOnPremises(a)) - Number(isOnPremises(b)),
  );
  for (const service of cloudFirst) {
    const name = settingsName(service);
    const place = `${many(service)}${isOnPremises(service) ? "on premises" : "in the cloud"}`;
    append(places, name, place);
  }
  return [...places.keys()]
    .sort()
    .map((name) => `${name} (${(places.get(name) ?? []).join(" + ")})`);
}

function many({ inputs: { desiredCount, schedulingStrategy } }: PlannedResource): string {
  if (schedulingStrategy === "DAEMON") return "on every host ";
  return typeof desiredCount === "number" ? `${desiredCount} ` : "";
}

function settingsName({ name, parent }: PlannedResource): string {
  const prefix = `${parent.split("::").pop() ?? ""}-`;
  const own = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  return own.replace(/-(cloud|onprem)$/, "");
}
