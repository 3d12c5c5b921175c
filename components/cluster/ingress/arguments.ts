/** Which requests to the load balancer are for a service: at least one of the two, and no other service's. */
export interface RouteArgs {
  /** Host name, such as `orders.internal.example.com`, or a pattern with `*`. @default any host */
  host?: string;
  /**
   * Path: `/reports` is that path and all below it; a pattern with `*` is taken as it stands. The more specific route wins:
   * exact host before pattern, host with path before host alone, deeper path before shallower. @default any path
   */
  path?: string;
}
