import type { ServiceArgs } from "../service/arguments";
import type { ScalingArgs, StepScalingArgs } from "./arguments";

/** A problem of a service's range and rules, at a key below `cloud`. */
export interface ScalingProblem {
  at: string;
  message: string;
  fix: string;
}

/** The part of a service that its scaling depends on. */
export type Scaled = Pick<ServiceArgs, "route"> & {
  cloud?: { count: number; most?: number; scale?: ScalingArgs };
};

/** What is wrong with how a service scales. */
export function scalingProblems({ cloud, route }: Scaled): ScalingProblem[] {
  if (!cloud) return [];
  const { count, most, scale } = cloud;
  if (most === undefined) return scale ? [noRange] : [];
  return [
    ...rangeProblem("count", count, most),
    ...(scale && Object.values(scale).some((rule) => rule !== undefined) ? [] : [noRule]),
    ...(scale ? ruleProblems(scale, route !== undefined) : []),
  ];
}

/** The most tasks that a service may ever run in AWS. */
export function mostTasks({ count, most, scale }: NonNullable<Scaled["cloud"]>): number {
  const scheduled = Object.values(scale?.schedule ?? {}).map((entry) => entry.most);
  return Math.max(count, most ?? count, ...scheduled);
}

const noRange: ScalingProblem = {
  at: "scale",
  message: "has nothing to choose from: the number of tasks is fixed",
  fix: "Write the fewest and the most tasks as the count, such as [3, 12], or remove scale",
};

const noRule: ScalingProblem = {
  at: "count",
  message: "is a range, and nothing says when to take how many tasks",
  fix: "Add a rule, such as scale: { cpu: 60 }, or write one number",
};

function ruleProblems(scale: ScalingArgs, hasRoute: boolean): ScalingProblem[] {
  const problems: ScalingProblem[] = [];
  for (const key of ["cpu", "memory"] as const) {
    const percent = scale[key];
    if (percent === undefined || (percent >= 10 && percent <= 95)) continue;
    const message = `is ${percent}, in percent of what the tasks were given; allowed are 10 to 95`;
    problems.push({ at: `scale.${key}`, message, fix: "Write such as 60" });
  }
  if (scale.requestsPerTask !== undefined && !hasRoute) {
    const message = "counts the load balancer's requests, and the service has no route";
    problems.push({ at: "scale.requestsPerTask", message, fix: "Add a route, or follow cpu" });
  }
  for (const [at, number] of [
    ["scale.requestsPerTask", scale.requestsPerTask],
    ["scale.queue.messagesPerTask", scale.queue?.messagesPerTask],
  ] as const) {
    if (number === undefined || number >= 1) continue;
    problems.push({ at, message: `is ${number}, for one task`, fix: "Write at least 1" });
  }
  return [...problems, ...stepsProblems(scale), ...scheduleProblems(scale)];
}

function stepsProblems({ steps = {} }: ScalingArgs): ScalingProblem[] {
  return Object.entries(steps).flatMap(([name, { steps: list }]) =>
    isAscending(list) && list.every(({ tasks }) => Number.isInteger(tasks) && tasks >= 1)
      ? []
      : [
          {
            at: `scale.steps.${name}.steps`,
            message: "must begin beyond 0 and go on in ascending order, each with 1 task or more",
            fix: "Write such as [{ beyond: 0, tasks: 1 }, { beyond: 100, tasks: 4 }]",
          },
        ],
  );
}

const isAscending = (list: StepScalingArgs["steps"]) =>
  list[0]?.beyond === 0 &&
  list.every(({ beyond }, index) => index === 0 || beyond > (list[index - 1]?.beyond ?? beyond));

function scheduleProblems({ schedule = {} }: ScalingArgs): ScalingProblem[] {
  return Object.entries(schedule).flatMap(([name, { at, least, most }]) => [
    ...rangeProblem(`scale.schedule.${name}.count`, least, most),
    ...(/^(cron\(\S+(\s+\S+){5}\)|(rate|at)\(.+\))$/.test(at)
      ? []
      : [
          {
            at: `scale.schedule.${name}.at`,
            message: `is "${at}", which is no time of AWS`,
            fix: "Write cron(minutes hours day-of-month month day-of-week year), rate(…) or at(…)",
          },
        ]),
  ]);
}

function rangeProblem(at: string, least: number, most: number): ScalingProblem[] {
  const isRange = Number.isInteger(least) && Number.isInteger(most) && least >= 1 && most >= least;
  if (isRange) return [];
  const message = `goes from ${least} to ${most}`;
  const fix = "Write the fewest tasks, at least 1, and then the most, not fewer";
  return [{ at, message, fix }];
}
