/** Names of AWS in a region, and of the registries that images come from. */
export interface EndpointQuestion {
  region: string;
  partition: string;
  account: string;
  /** Images of the services that run on the hosts. */
  images: string[];
  /** AWS services that the network has a private endpoint for, whose names the hosts' resolver can ask for. */
  privateServices: string[];
}

/** What a host must reach over TLS. */
export interface NeededEndpoints {
  all: string[];
  /** Those of `all` that lead to the VPC when DNS is set up as the network offers it. */
  private: string[];
}

/**
 * What agents and tasks call: the agents' own services, images and logs, secrets and parameters. Sources: Amazon ECS
 * Developer Guide, "Amazon ECS clusters for external instances"; Systems Manager User Guide, "Reference: ec2messages,
 * ssmmessages, and other API operations", by which `ec2messages` is for agents older than the one that is installed.
 */
const services: Record<string, (name: string, account: string) => string> = {
  ssm: (name) => `ssm.${name}`,
  ssmmessages: (name) => `ssmmessages.${name}`,
  ecs: (name) => `ecs.${name}`,
  "ecr.api": (name) => `api.ecr.${name}`,
  "ecr.dkr": (name, account) => `${account}.dkr.ecr.${name}`,
  logs: (name) => `logs.${name}`,
  secretsmanager: (name) => `secretsmanager.${name}`,
  s3: (name) => `s3.${name}`,
};

/** Where the agent finds its commands and sends its telemetry: the first of several hosts that AWS names to it. */
const agentHosts = ["ecs-a-1", "ecs-t-1"];

/** What AWS's installer and its signature come from. */
const installerHosts = ["amazon-ecs-agent.s3.amazonaws.com", "raw.githubusercontent.com"];

const dockerHub = ["registry-1.docker.io", "auth.docker.io"];

export function neededEndpoints(question: EndpointQuestion): NeededEndpoints {
  const { region, partition, account, images, privateServices } = question;
  const suffix = `${region}.amazonaws.com${partition === "aws-cn" ? ".cn" : ""}`;
  const named = Object.entries(services).map(([service, host]) => ({
    service,
    host: host(suffix, account),
  }));
  const all = [
    ...named.map(({ host }) => host),
    ...agentHosts.map((host) => `${host}.${suffix}`),
    ...installerHosts,
    ...images.flatMap(registryHosts),
  ];
  return {
    all: [...new Set(all)],
    private: named
      .filter(({ service }) => privateServices.includes(service))
      .map(({ host }) => host),
  };
}

/** Whom to ask for an image: the part before its first slash if it looks like a host, Docker Hub otherwise. */
function registryHosts(image: string): string[] {
  const [first = "", ...rest] = image.split("/");
  const isHost = rest.length > 0 && /[.:]/.test(first);
  if (!isHost || first === "docker.io") return dockerHub;
  // A port is for Docker to know; the check asks for 443.
  return first.includes(":") ? [] : [first];
}
