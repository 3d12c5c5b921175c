import { activationKey } from "./names";
import { FleetRuns, type FleetArgs } from "./types";

/** Where hosts register. */
export interface Registration {
  region: string;
  /** Cluster that hosts with containers join; only needed when such a fleet has an activation. */
  clusterName?: string;
}

/** Whether the hand-over names the cluster: a fleet with containers has an activation. */
export function namesCluster(fleets: Record<string, FleetArgs>): boolean {
  return Object.values(fleets).some(
    ({ runs, activations }) =>
      runs === FleetRuns.Containers && Object.keys(activations ?? {}).length > 0,
  );
}

/**
 * What people on premises do next: for each activation the steps that register hosts with it, for a fleet without one how
 * to open it. One entry is one step. Codes are never part of it: it says where they are.
 */
export function fleetHandOver(
  fleets: Record<string, FleetArgs>,
  registration: Registration,
): string[] {
  return Object.entries(fleets).flatMap(([key, fleet]) => {
    const activations = Object.entries(fleet.activations ?? {});
    if (activations.length === 0) return [howToOpen(key, fleet)];
    return activations.flatMap(([generation, { hosts, expires }]) =>
      [
        howToRead(activationKey(key, generation)),
        ...onHosts(
          key,
          fleet,
          `up to ${hosts} of the ${hostsOf(fleet)}, before ${expires}`,
          registration,
        ),
      ].map(
        (step, index, { length }) =>
          `fleet ${key}, activation ${generation}, step ${index + 1} of ${length}: ${step}`,
      ),
    );
  });
}

function howToOpen(key: string, fleet: FleetArgs): string {
  return [
    `fleet ${key}: ${hostsOf(fleet)} ${fleet.hosts === 1 ? "is" : "are"} expected at ${fleet.site}, and no activation is open.`,
    "When they are ready, open one in the settings of the fleet, for at most 30 days,",
    `\`activations: { first: { hosts: ${fleet.hosts}, expires: "YYYY-MM-DDThh:mm:ssZ" } }\`, and run \`pulumi up\`.`,
  ].join(" ");
}

function howToRead(activation: string): string {
  return [
    `where Pulumi runs, read the values of ${activation}:`,
    "ID with `pulumi stack output activationIds`,",
    "CODE with `pulumi stack output activationCodes --show-secrets`.",
  ].join(" ");
}

/** The steps on `hosts`. With containers one script installs Docker and both agents, and registers the host for both. */
function onHosts(
  key: string,
  { runs, os }: FleetArgs,
  hosts: string,
  { region, clusterName = "" }: Registration,
): string[] {
  if (runs !== FleetRuns.Containers) {
    const commands = [
      "sudo systemctl stop amazon-ssm-agent",
      `sudo amazon-ssm-agent -register -region ${region} -id "$ID" -code "$CODE"`,
      "sudo systemctl start amazon-ssm-agent",
    ];
    return [`on ${hosts}, install the SSM agent and register it: \`${commands.join(" && ")}\`.`];
  }
  const attributes = [
    "sudo mkdir -p /etc/ecs",
    `echo 'ECS_INSTANCE_ATTRIBUTES={"fleet":"${key}"}' | sudo tee -a /etc/ecs/ecs.config`,
  ];
  const script = "ecs-anywhere-install.sh";
  const bringsDocker = /^(ubuntu|debian)-/.test(os);
  const docker = bringsDocker ? "" : " --docker-install-source none";
  const install = [
    `curl -fsSLo ${script} https://amazon-ecs-agent.s3.amazonaws.com/ecs-anywhere-install-latest.sh`,
    `sudo bash ${script} --region ${region} --cluster ${clusterName} --activation-id "$ID" --activation-code "$CODE"${docker}`,
  ];
  return [
    // AWS's script installs Docker on Ubuntu and Debian; elsewhere it stops, or takes whatever package is called docker.
    ...(bringsDocker ? [] : [`on ${hosts}, install Docker as its makers describe for ${os}.`]),
    `on ${hosts}, tell the container agent its fleet: \`${attributes.join(" && ")}\`.`,
    `on the same hosts, install ${bringsDocker ? "Docker and the agents" : "the agents"}, and register once for both: \`${install.join(" && ")}\`.`,
  ];
}

const hostsOf = ({ hosts, os }: FleetArgs) => `${hosts} ${hosts === 1 ? "host" : "hosts"} (${os})`;
