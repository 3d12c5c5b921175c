/** A task that runs. */
export interface Task {
  arn: string;
  /** ARN of its host in ECS. */
  host: string;
  /** Port of the host that leads to the container. */
  port: number | undefined;
}

/** What requests can be sent to. */
export interface Target {
  /** IPv4 address. */
  id: string;
  port: number;
}

export interface RegisteredTarget extends Target {
  /** As Elastic Load Balancing says it: `initial`, `healthy`, `unhealthy`, `draining`, `unused` or `unavailable`. */
  state: string;
}

export interface Located {
  /** How many tasks run. */
  running: number;
  targets: Target[];
  /** Tasks whose address or port nobody knows. */
  unknown: Task[];
  /** Tasks with an address that the site does not have: no request is sent there. */
  outside: (Task & { address: string })[];
}

export interface Changes {
  register: Target[];
  deregister: Target[];
}

/** Shares of the requests, in percent. */
export interface Weights {
  cloud: number;
  onPremises: number;
}

export function locate(
  tasks: Task[],
  addresses: Record<string, string | undefined>,
  prefixes: string[],
): Located;
export function changes(located: Located, registered: RegisteredTarget[]): Changes;
export function currentWeights(
  meant: Weights,
  well: { cloud: boolean; onPremises: boolean },
): Weights;
