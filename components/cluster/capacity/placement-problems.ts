import type { DeploymentStrategy } from "../deployment/arguments";
import type { ScalingArgs } from "../scaling/arguments";
import { mostTasks } from "../scaling/validate";
import { isShifted } from "../deployment/validate";
import { EniTrunking } from "./host-arguments";
import { crowdingProblem, unplaceable, type Demand } from "./placement";
import { taskSize, type Sized } from "./task-size";

/** A group as far as it bounds what fits. */
export interface Group {
  instanceTypes: string[];
  maxSize: number;
}

type Placed = Sized & { deploy?: { strategy?: DeploymentStrategy } } & {
  cloud?: { capacity: string; count: number; most?: number; scale?: ScalingArgs };
};

/** A problem with where tasks go: of one service, or of one group with all its services. */
export interface PlacementProblem {
  service?: string;
  capacity: string;
  message: string;
}

/** What can never run, however long ECS tries: tasks that fit on no host, and more of them than the largest group holds. */
export function placementProblems(
  groups: Record<string, Group>,
  services: Record<string, Placed>,
  trunking: EniTrunking | undefined,
): PlacementProblem[] {
  return Object.entries(groups).flatMap(([capacity, { instanceTypes, maxSize }]) => {
    const supply = { instanceTypes, maxSize, trunking: isOn(trunking) };
    const demands = demandsOn(capacity, services);
    const misfits = demands.flatMap((demand) => {
      const [reason] = unplaceable(demand, supply);
      if (reason === undefined) return [];
      const message = `can never run on capacity "${capacity}": ${reason}, and ECS adds no host for it`;
      return [{ service: demand.service, capacity, message }];
    });
    const crowding = misfits.length > 0 ? undefined : crowdingProblem(demands, supply);
    return crowding === undefined ? misfits : [{ capacity, message: crowding }];
  });
}

/** Whether hosts have trunks. */
const isOn = (trunking: EniTrunking | undefined) =>
  trunking !== undefined && trunking !== EniTrunking.Off;

function demandsOn(capacity: string, services: Record<string, Placed>): Demand[] {
  return Object.entries(services).flatMap(([service, args]) => {
    if (args.cloud?.capacity !== capacity) return [];
    const count = mostTasks(args.cloud);
    // Where ECS moves the requests, all of the new tasks run beside all of the old ones.
    return [{ service, ...taskSize(args), count, besideInDeployment: isShifted(args) ? count : 1 }];
  });
}
