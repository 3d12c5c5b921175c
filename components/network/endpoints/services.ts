import { interfaceServiceName } from "@hybrid-platform/limits";
import type { Deployment } from "../../shared";

/** Whose requests an endpoint lets through, as far as its service takes a policy. */
export type Reach =
  /** Principals of this account, to what belongs to this account. */
  | "own-resources"
  /** Principals of this account. What they call may belong to AWS or be shared by another account. */
  | "own-principals"
  /** All: the service takes no policy, or must be open to serve. */
  | "open";

/** How the endpoint of one service differs from that of another. */
export interface EndpointTraits {
  reach: Reach;
  /** Whether the service's public name leads to the endpoint, in the VPC and for whoever asks its resolver. */
  privateDns: boolean;
  /** Whether that holds only for those who ask the inbound resolver, while the VPC itself goes by the gateway endpoint. */
  inboundOnly?: boolean;
  /** Ports beside 443, first and last. */
  ports?: { from: number; to: number }[];
}

/**
 * What is known of each service. Sources: AWS PrivateLink Guide, "AWS services that integrate with AWS PrivateLink"; Storage
 * Gateway User Guide, "Creating a VPC endpoint for Storage Gateway"; read 2026-11.
 */
const traits: Record<string, EndpointTraits> = {
  // The agent's channels take no policy: a request is bound to the cluster that the host registered with.
  "ecs-agent": { reach: "open", privateDns: true },
  "ecs-telemetry": { reach: "open", privateDns: true },
  ecs: { reach: "own-resources", privateDns: true },
  // Images may come from a registry of another account.
  "ecr.api": { reach: "own-principals", privateDns: true },
  "ecr.dkr": { reach: "own-principals", privateDns: true },
  logs: { reach: "own-resources", privateDns: true },
  secretsmanager: { reach: "own-resources", privateDns: true },
  kms: { reach: "own-resources", privateDns: true },
  // Whose role may be assumed is what that role's own trust policy says.
  sts: { reach: "own-principals", privateDns: true },
  // Documents, patch baselines and public parameters belong to AWS.
  ssm: { reach: "own-principals", privateDns: true },
  ssmmessages: { reach: "own-principals", privateDns: true },
  dms: { reach: "own-principals", privateDns: true },
  // Takes no policy. A gateway is activated and works by the endpoint's own name.
  storagegateway: {
    reach: "open",
    privateDns: false,
    ports: [
      { from: 1026, to: 1028 },
      { from: 1031, to: 1031 },
      { from: 2222, to: 2222 },
    ],
  },
  monitoring: { reach: "own-principals", privateDns: true },
  events: { reach: "own-resources", privateDns: true },
  xray: { reach: "own-principals", privateDns: true },
  backup: { reach: "own-resources", privateDns: true },
  elasticfilesystem: { reach: "own-resources", privateDns: true },
  // Layers of images, and what Systems Manager's agent and Amazon Linux fetch, lie in AWS's buckets and are asked for with
  // presigned names or none: a policy that is too narrow breaks hosts in ways that are hard to see.
  s3: { reach: "open", privateDns: true, inboundOnly: true },
};

/** How the endpoint of `service` has to be made. */
export function traitsOf(service: string): EndpointTraits {
  return traits[service] ?? { reach: "own-principals", privateDns: true };
}

/** The name of the endpoint service in the deployment's region. */
export const serviceName = ({ region }: Deployment, service: string) =>
  interfaceServiceName(region, service);
