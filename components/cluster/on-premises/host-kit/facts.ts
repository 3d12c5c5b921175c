import type { NeededEndpoints } from "./endpoints";

/** What the settings say of the hosts of one fleet: all that their kit is made from. No secret is part of it. */
export interface HostKitFacts {
  fleet: string;
  /** Operating system as settings write it, such as `ubuntu-22.04`. */
  os: string;
  region: string;
  /** Name of the cluster that the hosts join. */
  cluster: string;
  /** TCP ports of the host that the fleet's services take. */
  servicePorts: number[];
  endpoints: NeededEndpoints;
  agent: HostAgent;
}

/** What a fleet may choose about its agents. */
export interface HostAgent {
  /** Version of the ECS agent's package, such as `1.86.3-1`. Without it the newest is installed. */
  version?: string;
  /** URL of the HTTP proxy that leads to AWS. */
  proxy?: string;
  /** Names and addresses that are called without the proxy, beside those of the host itself. */
  noProxy: string[];
}

/** Ports of the agent: introspection, and the credentials of tasks. */
const agentPorts = [51678, 51679];

/** What the agents ask for on the host itself. Source: Amazon ECS Developer Guide, "HTTP proxy configuration". */
const local = [
  "localhost",
  "127.0.0.1",
  "169.254.169.254",
  "169.254.170.2",
  "/var/run/docker.sock",
];

/** What `/etc/os-release` calls the families whose names differ there. */
const releaseNames: Record<string, string> = {
  "amazon-linux-2023": "amzn-2023",
  "oracle-linux": "ol",
};

/** The variables of the registering script. */
export function scriptVariables(facts: HostKitFacts): Record<string, string | string[]> {
  const { fleet, os, region, cluster, servicePorts, endpoints, agent } = facts;
  return {
    fleet,
    os: releaseName(os),
    region,
    cluster,
    // Where the system's makers ship Docker, it is theirs; elsewhere AWS's installer knows none, or another's.
    docker_source: /^(ubuntu|debian)-/.test(os) ? "distro" : "none",
    agent_version: agent.version ?? "",
    proxy: agent.proxy ?? "",
    no_proxy: [...local, ...agent.noProxy].join(","),
    ports: [...new Set([...agentPorts, ...servicePorts])].map(String),
    endpoints: endpoints.all,
    private_endpoints: endpoints.private,
  };
}

function releaseName(os: string): string {
  const family = Object.keys(releaseNames).find((name) => os.startsWith(name));
  return family === undefined ? os : os.replace(family, releaseNames[family] ?? family);
}
