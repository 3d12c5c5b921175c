/**
 * Placement of a service on hosts of the company's own (ECS Anywhere): `count` tasks, or one on every host. AWS offers no
 * `awsvpc` network or capacity provider there, and registers no task with a load balancer: with a `route` the cluster does
 * that. Source: Amazon ECS Developer Guide, "Amazon ECS clusters for external instances".
 */
export interface OnPremisesPlacement {
  /** Fleet: tasks run on hosts that carry the ECS attribute `fleet` with this value. */
  fleet: string;
  /**
   * Tasks to keep running, at least 1. A service with a `port` takes it on the host itself, so every task needs a host
   * of its own: tasks beyond the number of hosts stay pending. Either this or `daemon`.
   */
  count?: number;
  /** One task on every host of the fleet, those that register later too. Either this or `count`. @default false */
  daemon?: boolean;
  /**
   * Hosts that the fleet should have, at least 1: the alarm of a daemon rings when fewer run it, because they are not
   * registered or lost their connection. Only with `daemon`. @default 1
   */
  hosts?: number;
}
