import type * as pulumi from "@pulumi/pulumi";

/**
 * Which requests to the load balancer are for a service: at least one of host and path, and no other service's. With a
 * private zone both may be left out: then they are those for the service's own name.
 */
export interface RouteArgs {
  /** Host name, such as `orders.internal.example.com`, or a pattern with `*`. @default any host */
  host?: string;
  /**
   * Path: `/reports` is that path and all below it; a pattern with `*` is taken as it stands. The more specific route wins:
   * exact host before pattern, host with path before host alone, deeper path before shallower. @default any path
   */
  path?: string;
  /**
   * Percent of the requests that go to the tasks on premises, from 0 to 100: their addresses are registered with the load
   * balancer through the private link. The rest goes to the tasks on AWS. A side where no task is healthy gives its share to
   * the other within about two minutes, unless that has none. It needs the cluster's `fleets`, and is refused where ECS sets
   * the weights itself (blue-green, linear, canary). @default no request goes on premises; all of them where the service has
   * no `cloud`
   */
  onPremisesWeight?: number;
  /**
   * Priority of the listener's rule, among those that routes of this kind have. For two services whose names come to the
   * same: the message that says so names one that is free. @default it follows from the service's name
   */
  priority?: number;
}

/** TCP connections for a service, through the network load balancer. */
export interface TcpArgs {
  /** Port that the load balancer listens on, from 1 to 65535; no other service's. */
  port: number;
}

/** The private zone that services have their names in. */
export interface PrivateZoneArgs {
  /** Id of the hosted zone. */
  id: pulumi.Input<string>;
  /** Its domain, such as `aws.example.com`. */
  name: string;
}
