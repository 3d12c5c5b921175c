import { bottlerocketProblems } from "../../components/cluster/capacity/bottlerocket";
import { placementProblems } from "../../components/cluster/capacity/placement-problems";
import { fargateSizeProblem, isFargate } from "../../limits";
import { trunkingOf } from "../capacity-arguments";
import { scalingArguments } from "../scaling-arguments";
import { writtenNames, type Draft } from "../draft";
import type { Problem } from "../problems";
import type { Sections } from "../schema";

type Service = Sections["services"][string];

/** Tasks must fit where they are placed: on an instance, on all instances that may run, or in a size of Fargate. */
export function capacityPlacementProblems(draft: Draft): Problem[] {
  const { capacity = {}, services = {}, operations, accountBaseline } = draft.sections;
  const written = writtenNames(draft, "capacity");
  const [only] = written.length === 1 ? written : [];
  const placed = Object.fromEntries(
    Object.entries(services).map(([name, service]) => [name, sized(service, only)]),
  );
  const trunking = trunkingOf(operations?.eniTrunking ?? false, accountBaseline ?? "none");
  return [
    ...trunkingProblems(draft),
    ...Object.entries(placed).flatMap(([name, service]) => fargateProblems(name, service)),
    ...Object.entries(services).flatMap(([name, service]) =>
      service.cloud
        ? bottlerocketProblems(service, capacity[service.cloud.capacity ?? only ?? ""]?.os).map(
            ({ path, ...problem }) => ({ path: `services.${name}.${path}`, ...problem }),
          )
        : [],
    ),
    ...placementProblems(groupsOf(capacity), placed, trunking).map(
      ({ service, capacity: group, message }): Problem =>
        service === undefined
          ? {
              path: `capacity.${group}.size`,
              message: `is too small: ${message}`,
              fix: "Raise the most instances, take larger ones, or lower the counts of services",
            }
          : {
              path: `services.${service}.size`,
              message,
              fix: `Lower it, or give capacity.${group} larger instances only`,
            },
    ),
  ];
}

function sized({ size, telemetry, discovery, deploy, cloud }: Service, only: string | undefined) {
  const capacity = cloud?.capacity ?? only;
  return {
    ...size,
    telemetry,
    discovery,
    deploy,
    cloud: cloud && capacity ? { capacity, ...scalingArguments(cloud) } : undefined,
  };
}

const groupsOf = (capacity: Sections["capacity"]) =>
  Object.fromEntries(
    Object.entries(capacity).map(([name, { instances, size }]) => [
      name,
      { instanceTypes: instances, maxSize: size[1] },
    ]),
  );

function fargateProblems(name: string, { cpu, memory, cloud }: ReturnType<typeof sized>) {
  if (!cloud || !isFargate(cloud.capacity)) return [];
  const message = fargateSizeProblem(cpu, memory);
  const fix = "Write a size of Fargate, or place the service on a group of instances";
  return message === undefined ? [] : [{ path: `services.${name}.size`, message, fix }];
}

function trunkingProblems({ sections }: Draft): Problem[] {
  const { operations, accountBaseline } = sections;
  if (!operations?.eniTrunking || accountBaseline !== "none") return [];
  return [
    {
      path: "operations.eniTrunking",
      given: "true",
      message:
        "holds for the whole account, whose baseline nobody owns here: accountBaseline is none",
      fix: "Make this stack the owner; or say shared, when another stack of this project is and has it on",
    },
  ];
}
