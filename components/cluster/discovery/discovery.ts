import type * as ecs from "@pulumi/aws/ecs";
import * as servicediscovery from "@pulumi/aws/servicediscovery";
import type * as pulumi from "@pulumi/pulumi";
import { physicalName } from "../../shared";
import type { ContainerClusterArgs } from "../arguments";
import { openBetweenTasks } from "../ingress/security-rules";
import { tagsOf, type Scope } from "../scope";
import type { ServiceArgs } from "../service/arguments";
import { Discovery } from "./arguments";
import { namespaceDomain } from "./validate";

/** Where services are listed by name: each is there when a service asks for it. */
export interface Namespaces {
  connect: servicediscovery.HttpNamespace | undefined;
  dns: servicediscovery.PrivateDnsNamespace | undefined;
}

/** Makes the namespaces that services ask for. */
export function createNamespaces(scope: Scope, args: ContainerClusterArgs): Namespaces {
  const asked = Object.values(args.services).map(({ discovery }) => discovery);
  return {
    connect: asked.includes(Discovery.ServiceConnect) ? connectNamespace(scope) : undefined,
    dns: asked.includes(Discovery.CloudMap) ? dnsNamespace(scope, args.vpcId) : undefined,
  };
}

function connectNamespace(scope: Scope): servicediscovery.HttpNamespace {
  const name = `${scope.name}-connect`;
  return new servicediscovery.HttpNamespace(
    name,
    { name: physicalName(scope.deployment, scope.name), tags: tagsOf(scope, name) },
    scope.opts,
  );
}

function dnsNamespace(scope: Scope, vpc: pulumi.Input<string>) {
  const name = `${scope.name}-internal`;
  return new servicediscovery.PrivateDnsNamespace(
    name,
    { name: namespaceDomain(scope.name), vpc, tags: tagsOf(scope, name) },
    scope.opts,
  );
}

/** Lets tasks call those of services that they can find, on the services' ports. */
export function openDiscovered(scope: Scope, args: ContainerClusterArgs): void {
  const ports = Object.values(args.services).flatMap(({ discovery, cloud, port }) =>
    discovery !== undefined && cloud && port !== undefined ? [port] : [],
  );
  for (const port of new Set(ports)) {
    openBetweenTasks(scope, args.applicationSecurityGroupId, port);
  }
}

/** Has a service found by others, and others by it: gives what its ECS service must say for that. */
export function makeFindable(
  scope: Scope,
  { connect, dns }: Namespaces,
  key: string,
  service: ServiceArgs,
  logGroup: pulumi.Input<string>,
): Pick<ecs.ServiceArgs, "serviceConnectConfiguration" | "serviceRegistries"> {
  if (connect && service.discovery === Discovery.ServiceConnect) {
    return { serviceConnectConfiguration: proxy(scope, connect, key, service, logGroup) };
  }
  if (dns && service.discovery === Discovery.CloudMap) {
    return { serviceRegistries: { registryArn: registry(scope, dns, key).arn } };
  }
  return {};
}

/** The proxy beside each task. A service without a port only calls. */
function proxy(
  scope: Scope,
  namespace: servicediscovery.HttpNamespace,
  key: string,
  { port }: ServiceArgs,
  logGroup: pulumi.Input<string>,
): ecs.ServiceArgs["serviceConnectConfiguration"] {
  return {
    enabled: true,
    namespace: namespace.arn,
    services:
      port === undefined
        ? []
        : [{ portName: key, discoveryName: key, clientAlias: [{ dnsName: key, port }] }],
    logConfiguration: {
      logDriver: "awslogs",
      options: {
        "awslogs-group": logGroup,
        "awslogs-region": scope.deployment.region,
        "awslogs-stream-prefix": "service-connect",
        // As for the service itself: requests are not to wait for their log.
        mode: "non-blocking",
        "max-buffer-size": "25m",
      },
    },
  };
}

/** The list of a service's tasks. ECS keeps it, and takes tasks out that it stops. */
function registry(scope: Scope, namespace: servicediscovery.PrivateDnsNamespace, key: string) {
  const name = `${scope.name}-${key}`;
  return new servicediscovery.Service(
    name,
    {
      name: key,
      dnsConfig: {
        namespaceId: namespace.id,
        // Short, because tasks come and go.
        dnsRecords: [{ type: "A", ttl: 10 }],
        routingPolicy: "MULTIVALUE",
      },
      // ECS takes its last tasks out a little after the service is gone.
      forceDestroy: true,
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
}

/** What the mapping of a service's port must say for its proxy. HTTP where requests are known to be that, else TCP. */
export function connectPort(key: string, { discovery, route }: ServiceArgs) {
  if (discovery !== Discovery.ServiceConnect) return {};
  return route ? { name: key, appProtocol: "http" } : { name: key };
}
