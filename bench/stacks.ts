import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { parse } from "yaml";
import { rulePriority } from "../components/cluster/ingress/route";

const root = path.join(__dirname, "..");

/** Settings of a stack, by full key. */
type Config = Record<string, unknown>;

/** Sizes that the platform is planned at, one dimension at a time. */
export const sizes = {
  services: [1, 10, 100, 500],
  zones: [2, 3, 4, 5, 6],
  sites: [1, 5, 10, 15, 20],
} as const;
export type Dimension = keyof typeof sizes;

/** The stack in which one dimension of `prod` has this size. */
export const stackName = (dimension: Dimension, size: number) => `${dimension}-${size}`;

/**
 * Writes a project into `folder` whose program is `entry`, and a stack for each size of each dimension.
 * All of them lie in the region with the most zones, and differ from `prod` in nothing else but what is counted.
 */
export function writeScaledStacks(folder: string, entry: string): void {
  writeFileSync(
    path.join(folder, "Pulumi.yaml"),
    JSON.stringify({
      name: "hybrid-platform",
      runtime: "nodejs",
      main: entry,
    }),
  );
  mkdirSync(path.join(folder, "policy-pack"));
  const policies = path.join("policy-pack", "production.json");
  copyFileSync(path.join(root, policies), path.join(folder, policies));

  const { config } = parse(readFileSync(path.join(root, "Pulumi.prod.yaml"), "utf8")) as {
    config: Config;
  };
  const prod = {
    ...config,
    "aws:region": "us-east-1",
    "hybrid-platform:recoveryRegion": "us-west-2",
  };
  for (const [dimension, counts] of Object.entries(sizes) as [Dimension, readonly number[]][]) {
    for (const size of counts) {
      const file = path.join(folder, `Pulumi.${stackName(dimension, size)}.yaml`);
      writeFileSync(file, JSON.stringify({ config: scaled[dimension](prod, size) }));
    }
  }
}

const range = (size: number) => Array.from({ length: size }, (_, index) => index);

const scaled: Record<Dimension, (config: Config, size: number) => Config> = {
  services: (config, size) => ({
    ...config,
    // Room for all of them: each task takes a network interface, and a host has three to give.
    "hybrid-platform:capacity": {
      general: { ...general(config), size: [3, 3 + size] },
    },
    "hybrid-platform:services": Object.fromEntries(
      serviceNames(size).map((name) => [name, service(name)]),
    ),
  }),
  zones: (config, size) => ({
    ...config,
    "hybrid-platform:network": {
      ...(config["hybrid-platform:network"] as object),
      zones: ["a", "b", "c", "d", "e", "f"].slice(0, size),
    },
  }),
  sites: (config, size) => ({
    ...config,
    // A network ACL has no room for the ranges of so many sites, nor has the group of the endpoint with the most ports.
    "hybrid-platform:network": {
      ...(config["hybrid-platform:network"] as object),
      dataTierAcl: "none",
      endpoints: ["containers", "systems-manager", "database-migration", "observability"],
    },
    "hybrid-platform:sites": {
      ...(config["hybrid-platform:sites"] as object),
      ...Object.fromEntries(range(size - 1).map((index) => [`branch-${index}`, branch(index)])),
    },
  }),
};

const general = (config: Config) =>
  (config["hybrid-platform:capacity"] as { general: object }).general;

const routeOf = (name: string) => ({ host: `${name}.internal.example.com` });

/** Names that do not share a listener priority, which follows from the name: with many services some pair would. */
function serviceNames(size: number): string[] {
  const byPriority = new Map<number, string>();
  for (let index = 0; byPriority.size < size; index++) {
    const name = `service-${index}`;
    const priority = rulePriority(name, routeOf(name));
    if (!byPriority.has(priority)) byPriority.set(priority, name);
  }
  return [...byPriority.values()];
}

/** A service in the cloud, behind the load balancer. */
const service = (name: string) => ({
  image: "docker.io/library/nginx:1.29",
  port: 8080,
  size: { cpu: 256, memory: 512 },
  cloud: { count: 1 },
  uses: ["database"],
  route: routeOf(name),
});

/** A site with two routers, each with a VPN connection. */
const branch = (index: number) => ({
  asn: 65100 + index,
  prefixes: [`10.${128 + index}.0.0/16`],
  routers: {
    "edge-1": { address: `192.0.2.${10 + index}` },
    "edge-2": { address: `192.0.2.${110 + index}` },
  },
  vpn: { routers: ["edge-1", "edge-2"] },
});
