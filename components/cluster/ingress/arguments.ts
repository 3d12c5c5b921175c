/** Which requests to the load balancer are for a service: at least one of the two, and no other service's. */
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
}
