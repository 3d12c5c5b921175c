import type { Target, Weights } from "./decisions";

type Call = (input: never) => Promise<object>;

/** The calls of AWS's SDK that are used. */
export interface Clients {
  ecs: { listTasks: Call; describeTasks: Call; describeContainerInstances: Call };
  ssm: { describeInstanceInformation: Call };
  elb: {
    describeTargetHealth: Call;
    registerTargets: Call;
    deregisterTargets: Call;
    describeRules: Call;
    modifyRule: Call;
  };
}

/** A service whose tasks on premises get requests. */
export interface TargetService {
  /** Name of the ECS service. */
  name: string;
  /** Name of the container that requests go to. */
  container: string;
  /** Port of the container. */
  port: number;
  /** ARN of the target group of its tasks on premises. */
  targetGroup: string;
  /** IPv4 ranges that its hosts have addresses of. */
  prefixes: string[];
  /** Present when its tasks on AWS get requests too. */
  sharing?: {
    /** ARN of the listener's rule. */
    rule: string;
    cloudTargetGroup: string;
    weights: Weights;
  };
}

export interface Settings {
  /** ARN of the cluster. */
  cluster: string;
  services: TargetService[];
}

/** As much as matters of what EventBridge sends. */
export interface TaskEvent {
  detail?: { group?: string };
}

/** What was done for a service. */
export interface Report {
  service: string;
  running: number;
  register: Target[];
  deregister: Target[];
  /** Weights that were set, where others stood. */
  weights: Weights | undefined;
}

export function reconcile(
  clients: Clients,
  settings: Settings,
  event?: TaskEvent,
  log?: (report: Report) => void,
): Promise<Report[]>;
