import type { Problem } from "../problems";

/** What to say of TCP connections to tasks on premises. */
export const noTcp = {
  message: "is for the cloud side only: the load balancer connects to no tasks on premises",
  fix: "Remove it: callers on premises use the host's address and `port`; or place the service with `cloud` too",
};

/** What to say of names for tasks on premises. */
export const noDiscovery = {
  message: "is for the cloud side only: tasks on premises are not registered by name",
  fix: "Remove it: callers use the host's address and `port`, which a record of network.dns.records can name",
};

const noRange = {
  message: "is for the cloud side only: the number of tasks on premises is fixed",
  fix: "Say how many with `count`, or `daemon: true` for one on every server",
};

/** What to say of a value at `place`, if it is a range of tasks on premises. */
export function rangeOnPremises(place: readonly PropertyKey[], value: unknown) {
  const [section, , block, key] = place;
  const isCount = section === "services" && block === "onPremises" && key === "count";
  if (!isCount || place.length !== 4 || !Array.isArray(value)) return undefined;
  return { ...noRange, message: `as a range ${noRange.message}` };
}

/**
 * What a service on premises might ask for and cannot have, and what to do instead.
 * Source: Amazon ECS Developer Guide, "Amazon ECS clusters for the external launch type", considerations, 2026-11.
 */
const instead: Record<string, Omit<Problem, "path">> = {
  ...named(["networkMode", "awsvpc", "networkConfiguration", "subnets", "securityGroups"], {
    message:
      "is for the cloud side only: a task on premises uses the network of its host (bridge) and has no interface in the VPC (awsvpc)",
    fix: "Remove it: `port` is opened on the host; or place the service with `cloud`",
  }),
  ...named(["fargate", "launchType", "spot"], {
    message: "is for the cloud side only: on premises tasks run on servers of a fleet",
    fix: "Remove it, and name the servers with `fleet`; or place the service with `cloud`",
  }),
  ...named(["deploy", "deployment", "strategy"], {
    message:
      "is for the cloud side only: on premises tasks are replaced one after the other, and nothing moves requests between them",
    fix: "Remove it; with `cloud` too, `deploy` stands beside the two blocks and is for that side",
  }),
  ...named(["capacity", "capacityProvider", "capacityProviders", "capacityProviderStrategy"], {
    message: "is for the cloud side only: capacity providers start EC2 instances",
    fix: "Name the servers with `fleet` instead",
  }),
  ...named(["efs", "efsVolumes", "mounts"], {
    message: "is for the cloud side only: EFS cannot be mounted on premises",
    fix: "Keep files in a bucket, share it through a gateway of the site, and name the bucket in `uses`",
  }),
  ...named(["loadBalancer", "loadBalancers", "targetGroup", "route"], {
    message: "is not said here: one route of the service leads to both sides",
    fix: "Remove it, and give the service a `route`; with `cloud` too, `route.onPremises` says how many percent go on premises",
  }),
  tcp: noTcp,
  ...named(["discovery", "serviceDiscovery", "serviceConnect"], noDiscovery),
  volumes: {
    message: "is not said here: both sides have the same files",
    fix: "Move it up to the service: scratch space, or a folder of the servers with `host`",
  },
  ...named(["autoscaling", "autoScaling", "scale", "scaling"], noRange),
};

/** What to say of `key` at `place`, if it asks for what only the cloud side can do. */
export function cloudOnlyProblem(
  place: readonly PropertyKey[],
  key: string,
  around: unknown,
): Omit<Problem, "path"> | undefined {
  const isService = place[0] === "services" && place.length === 2;
  const isBlock = place[0] === "services" && place.length === 3 && place[2] === "onPremises";
  if (!isBlock && !(isService && isOnlyOnPremises(around))) return undefined;
  return Object.hasOwn(instead, key) ? instead[key] : undefined;
}

function isOnlyOnPremises(service: unknown): boolean {
  return (
    typeof service === "object" &&
    service !== null &&
    "onPremises" in service &&
    !("cloud" in service)
  );
}

function named(keys: string[], problem: Omit<Problem, "path">) {
  return Object.fromEntries(keys.map((key) => [key, problem]));
}
