import { tagsOf } from "../kit/tags";
import { Aws } from "../kit/types";
import { compliant, undecided, violation, type Verdict } from "../kit/verdict";
import type { Graph } from "../topology";
import type { Drill } from "./drill";

/** Where a program may write its promise: few types, because looking at all of them would cost more than the drills. */
const carriers = [Aws.Topic, Aws.Vpc, Aws.EcsCluster];

/** What a stack promises to survive, as the tag `Survives` of its topic, VPC or cluster says it: `zone link router`. */
export function promisesOf(graph: Graph): string[] {
  return graph.ofType(...carriers).flatMap((resource) => {
    const promise = tagsOf(resource).known["Survives"];
    return typeof promise === "string" ? promise.split(/[\s:+/]+/).filter((one) => one !== "") : [];
  });
}

/** Whether a promise to survive this is kept: nothing may stay away until somebody does something. */
export function judgeDrill({ lost, effects }: Drill): Verdict[] {
  return effects.flatMap(({ part, state, says }) => {
    if (state === "unclear") return undecided(`if ${lost} is lost: ${says}`);
    return state === "fails" ? violation(`if ${lost} is lost: ${part}: ${says}`) : compliant;
  });
}
