export const DeploymentStrategy = {
  Rolling: "rolling",
  BlueGreen: "blue-green",
  Linear: "linear",
  Canary: "canary",
} as const;
/** How a new revision of a service takes the place of the one before. */
export type DeploymentStrategy = (typeof DeploymentStrategy)[keyof typeof DeploymentStrategy];

/**
 * How a new revision of a service's cloud side takes over. Beside `rolling`, ECS runs the new tasks next to the old ones, in a
 * second target group, and moves the requests by the weights of the listener's rule. Those strategies need a route.
 * Source: Amazon ECS API Reference, "DeploymentConfiguration".
 */
export interface DeployArgs {
  /**
   * `rolling` replaces tasks one after the other; `blue-green` moves all requests at once; `linear` in equal steps; `canary` a
   * first part, then the rest. Back to `rolling` goes a service only while its first target group has the requests.
   * @default "rolling"
   */
  strategy?: DeploymentStrategy;
  /** Minutes that both revisions run after all requests have moved, from 0 to 1440. Not for `rolling`. @default 10 */
  bakeMinutes?: number;
  /** Percent of the requests that each step of `linear` moves, from 3 to 100. @default 10 */
  stepPercent?: number;
  /** Minutes between the steps of `linear`, from 0 to 1440. @default 6 */
  stepBakeMinutes?: number;
  /** Percent of the requests that `canary` moves first, from 0.1 to 100. @default 5 */
  canaryPercent?: number;
  /** Minutes until `canary` moves the rest, from 0 to 1440. @default 10 */
  canaryBakeMinutes?: number;
  /**
   * Lambda functions that may stop a deployment, from its stage, such as `POST_TEST_TRAFFIC_SHIFT`, to the function's ARN. Not
   * for `rolling`. @default none
   */
  hooks?: Record<string, string>;
  /**
   * Whether a deployment goes back when its tasks are unhealthy or answer with errors; needs a route. Alarms that name the ECS
   * service cannot count here: they exist only after it. @default true with a route
   */
  alarms?: boolean;
}
