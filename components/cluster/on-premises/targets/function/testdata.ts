import type { Clients, Settings, TargetService } from "./reconcile";

type Input = Record<string, unknown>;

/** How the requests of a service are meant to be shared. */
export const sharing = {
  rule: "rule/labels",
  cloudTargetGroup: "group/cloud",
  weights: { cloud: 80, onPremises: 20 },
};

/** Settings of one service. */
export function settings(changes: Partial<TargetService> = {}): Settings {
  const labels = {
    name: "labels",
    container: "label-printer",
    port: 9000,
    targetGroup: "group/site",
    prefixes: ["10.0.0.0/14"],
  };
  return { cluster: "cluster/hub", services: [{ ...labels, ...changes }] };
}

/** So many hosts with a task each. */
export const world = (hosts: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: hosts }, (_, at) => [`h${at}`, `10.1.0.${at}`]));

interface World {
  /** Hosts with one task each, and their addresses. */
  hosts: Record<string, string | undefined>;
  /** Hosts whose task is asked to stop. */
  stopping?: string[];
  /** Why the first task is not described. */
  undescribed?: string;
  /** The call that AWS refuses. */
  failing?: string;
  /** Health of what the target groups hold, by address. */
  site?: Record<string, string>;
  cloud?: Record<string, string>;
  /** Weights of the rule's target groups. */
  rule?: Record<string, number>;
}

/** As much of AWS as the function calls: it pages, keeps target groups and a rule, and remembers the calls. */
export function fakeAws(given: World) {
  const groups = { site: { ...given.site }, cloud: { ...given.cloud } };
  let rule = given.rule ?? { "group/cloud": 80, "group/site": 20 };
  const log: { call: string; input: Input }[] = [];
  const groupOf = (input: Input) =>
    groups[input["TargetGroupArn"] === "group/cloud" ? "cloud" : "site"];
  const idsOf = (input: Input) => (input["Targets"] as { Id: string }[]).map(({ Id }) => Id);

  const answers: Record<string, (input: Input) => object> = {
    listTasks: ({ nextToken = "0" }) => {
      const running = Object.keys(given.hosts).map((host) => `task/${host}`);
      const from = Number(nextToken);
      const next = from + 100 < running.length ? { nextToken: String(from + 100) } : {};
      return { taskArns: running.slice(from, from + 100), ...next };
    },
    describeTasks: ({ tasks }) => {
      const [first, ...others] = tasks as string[];
      const isMissing = given.undescribed !== undefined;
      const described = isMissing ? others : [first ?? "", ...others];
      const failures = isMissing ? [{ arn: first, reason: given.undescribed }] : [];
      return { tasks: described.map((arn) => task(arn, given.stopping ?? [])), failures };
    },
    describeContainerInstances: ({ containerInstances }) => ({
      containerInstances: (containerInstances as string[]).map((arn) => ({
        containerInstanceArn: arn,
        ec2InstanceId: arn.replace("host/", "mi-"),
      })),
    }),
    describeInstanceInformation: ({ Filters, NextToken }) => {
      const [{ Values } = { Values: [] }] = Filters as { Values: string[] }[];
      const half = Math.ceil(Values.length / 2);
      const page = NextToken === undefined ? Values.slice(0, half) : Values.slice(half);
      const InstanceInformationList = page.map((InstanceId) => ({
        InstanceId,
        IPAddress: given.hosts[InstanceId.replace("mi-", "")],
      }));
      return { InstanceInformationList, ...(NextToken === undefined ? { NextToken: "2" } : {}) };
    },
    describeTargetHealth: (input) => ({
      TargetHealthDescriptions: Object.entries(groupOf(input)).map(([Id, State]) => ({
        Target: { Id, Port: 9000 },
        TargetHealth: { State },
      })),
    }),
    registerTargets: (input) => {
      for (const id of idsOf(input)) groupOf(input)[id] = "initial";
      return {};
    },
    deregisterTargets: (input) => {
      for (const id of idsOf(input)) groupOf(input)[id] = "draining";
      return {};
    },
    describeRules: () => {
      const TargetGroups = Object.entries(rule).map(([TargetGroupArn, Weight]) => ({
        TargetGroupArn,
        Weight,
      }));
      return { Rules: [{ Actions: [{ ForwardConfig: { TargetGroups } }] }] };
    },
    modifyRule: ({ Actions }) => {
      const [action] = Actions as {
        ForwardConfig: { TargetGroups: { TargetGroupArn: string; Weight: number }[] };
      }[];
      rule = Object.fromEntries(
        action?.ForwardConfig.TargetGroups.map((one) => [one.TargetGroupArn, one.Weight]) ?? [],
      );
      return {};
    },
  };
  const client = Object.fromEntries(
    Object.entries(answers).map(([call, answer]) => [
      call,
      (input: Input): Promise<object> => {
        log.push({ call, input });
        return given.failing === call
          ? Promise.reject(new Error(`${call} is throttled`))
          : Promise.resolve(answer(input));
      },
    ]),
  );
  const calls = (name: string) => log.filter(({ call }) => call === name).map(({ input }) => input);
  return {
    clients: { ecs: client, ssm: client, elb: client } as unknown as Clients,
    calls,
    /** Names of the calls that change something. */
    writes: () => log.map(({ call }) => call).filter((call) => !/^(list|describe)/.test(call)),
    weights: () => rule,
    set: (group: "site" | "cloud", targets: Record<string, string>) => {
      groups[group] = { ...targets };
    },
  };
}

function task(arn: string, stopping: string[]) {
  const host = arn.replace("task/", "");
  const bindings = { containerPort: 9000, hostPort: 9000, protocol: "tcp" };
  return {
    taskArn: arn,
    containerInstanceArn: `host/${host}`,
    lastStatus: "RUNNING",
    desiredStatus: stopping.includes(host) ? "STOPPED" : "RUNNING",
    containers: [
      { name: "collector", networkBindings: [{ ...bindings, hostPort: 4317 }] },
      { name: "label-printer", networkBindings: [bindings] },
    ],
  };
}
