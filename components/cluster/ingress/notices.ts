import { loadBalancerLimits } from "@hybrid-platform/limits";
import type { ContainerClusterArgs } from "../arguments";
import { certificateNames } from "./certificate-names";
import { routedServices } from "./route";
import { tcpServices } from "./tcp";

/** What AWS refuses in an account with the default quotas. The account's own are not known here, so nothing is refused. */
export function ingressNotices(cluster: string, args: ContainerClusterArgs): string[] {
  const { targetGroups, rules, tcpListeners } = loadBalancerLimits;
  const routed = routedServices(args.services, args.privateZone?.name);
  const connected = tcpServices(args.services).length;
  const names =
    args.certificateAuthorityArn === undefined
      ? 0
      : certificateNames(routed.flatMap(([, { hosts }]) => hosts)).length;
  const notices: string[] = [];
  if (routed.length > Math.min(targetGroups, rules)) {
    notices.push(
      `${routed.length} services have a route, and an Application Load Balancer takes ${targetGroups} target groups, which AWS raises for nobody, and ${rules} rules by default: give services that only tasks call a discovery in its place, or put some into another stack`,
    );
  }
  if (connected > tcpListeners) {
    notices.push(
      `${connected} services have tcp, and a Network Load Balancer has ${tcpListeners} listeners by default: have the quota "Listeners per Network Load Balancer" raised first`,
    );
  }
  if (names > loadBalancerLimits.certificateNames.default) {
    notices.push(
      `the certificate has ${names} names, and ${loadBalancerLimits.certificateNames.default} are the default: have the quota "Domain names per ACM certificate" raised first, or put hosts into fewer domains`,
    );
  }
  return notices.map((notice) => `ContainerCluster "${cluster}": ${notice}.`);
}
