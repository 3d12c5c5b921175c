import type { ContainerClusterArgs } from "../arguments";
import type { ServiceArgs } from "../service/arguments";
import { Discovery } from "./arguments";

/** Domain of the tasks' addresses. `internal` is kept for private use by ICANN, so no public name can stand in its way. */
export const namespaceDomain = (cluster: string) => `${cluster}.internal`;

/** Domains in which AWS names things of a VPC. Source: Amazon VPC user guide, "DNS attributes for your VPC". */
const awsDomains = ["compute", "ec2"].map(namespaceDomain);

/** What is wrong with how a service is found. */
export function discoveryProblems({ discovery, cloud, port }: ServiceArgs): string[] {
  if (discovery === undefined) return [];
  const problems: string[] = [];
  if (!Object.values(Discovery).includes(discovery)) {
    problems.push(
      `discovery is "${discovery}"; write one of ${Object.values(Discovery).join(", ")}`,
    );
  }
  if (!cloud) {
    problems.push(
      "it has discovery, which lists tasks on AWS; write cloud too, or leave discovery out and call the hosts",
    );
  }
  if (discovery === Discovery.CloudMap && port === undefined) {
    problems.push("it has discovery by cloud-map and no port to call; write port, or leave it out");
  }
  return problems;
}

/** What stands in the way of the domain that tasks are listed in. */
export function namespaceProblems(
  cluster: string,
  { services, privateZone }: Pick<ContainerClusterArgs, "services" | "privateZone">,
): string[] {
  const asked = Object.values(services).some(({ discovery }) => discovery === Discovery.CloudMap);
  const domain = namespaceDomain(cluster);
  if (!asked) return [];
  if (awsDomains.includes(domain)) {
    return [
      `discovery by cloud-map needs the domain ${domain}, which AWS uses: rename the cluster`,
    ];
  }
  return privateZone?.name === domain
    ? [`privateZone is ${domain}, the domain of discovery by cloud-map: give the zone another name`]
    : [];
}
