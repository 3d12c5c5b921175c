import { activationKey } from "./names";
import { FleetRuns, type FleetArgs } from "./types";

/** Where hosts register. */
export interface Registration {
  region: string;
  /** Stack whose settings the kit is made from. */
  stack: string;
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

/** The steps on `hosts`. With containers the kit installs both agents, and registers the host once for both. */
function onHosts(
  key: string,
  { runs, os }: FleetArgs,
  hosts: string,
  { region, stack }: Registration,
): string[] {
  if (runs !== FleetRuns.Containers) {
    const commands = [
      "sudo systemctl stop amazon-ssm-agent",
      `sudo amazon-ssm-agent -register -region ${region} -id "$ID" -code "$CODE"`,
      "sudo systemctl start amazon-ssm-agent",
    ];
    return [`on ${hosts}, install the SSM agent and register it: \`${commands.join(" && ")}\`.`];
  }
  return [
    `where Pulumi runs, make the kit of the fleet: \`npm run host-kit -- ${stack} --fleet ${key} --out kit\`.`,
    ...(kitBringsDocker(os)
      ? []
      : [`on ${hosts}, install Docker as its makers describe for ${os}.`]),
    `on ${hosts}, copy kit/${key}/register-host.sh, and see what stands in the way: \`sudo bash register-host.sh preflight\`.`,
    "on the same hosts, register, and type ID and CODE when asked: `sudo bash register-host.sh register`. The kit's tasks.yml and cloud-init.yml do the same for many.",
  ];
}

/** Where the system's makers ship Docker, the kit installs it. */
const kitBringsDocker = (os: string) => /^(ubuntu|debian)-/.test(os);

const hostsOf = ({ hosts, os }: FleetArgs) => `${hosts} ${hosts === 1 ? "host" : "hosts"} (${os})`;
