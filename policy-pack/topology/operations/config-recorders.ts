import { mustBeOn } from "../../kit/judgements";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, given, textOf, UNKNOWN, type Reading } from "../../kit/value";
import { compliant, undecided, violation, type Verdict } from "../../kit/verdict";
import type { Graph } from "../graph";

/** Whether a recorder takes in every type of resource that AWS Config knows; without a group it does. */
export function judgeRecordedTypes(recorder: Resource): Verdict[] {
  const group = recorder.read("recordingGroup");
  const strategies = all(group, "recordingStrategies", "useOnly");
  const some = [...all(group, "resourceTypes"), ...all(group, "exclusionByResourceTypes")];
  if (group === UNKNOWN) return undecided("what it records is not known yet");
  const isPartial =
    all(group, "allSupported").includes(false) ||
    strategies.some((one) => /^(IN|EX)CLUSION_BY_RESOURCE_TYPES$/.test(textOf(one))) ||
    some.length > 0;
  if (isPartial) return violation("it leaves types of resources out (recordingGroup)");
  const open = [...all(group, "allSupported"), ...strategies].includes(UNKNOWN);
  return open ? undecided("what it records is not known yet") : compliant;
}

/** Whether a recorder of the stack takes in users, roles and policies. One region is enough: they are the same in all. */
export function judgeGlobalTypes(graph: Graph): Verdict[] {
  const flags = graph
    .ofType(Aws.ConfigRecorder)
    .map((recorder) => recorder.read("recordingGroup", "includeGlobalResourceTypes"));
  const first = (wanted: Reading) => flags.find((flag) => flag === wanted);
  const best = first(true) ?? first(UNKNOWN) ?? flags.find(given);
  return mustBeOn("recordingGroup.includeGlobalResourceTypes", best);
}

/** Whether something turns a recorder on: it records nothing until then. */
export function judgeRecording(graph: Graph, recorder: Resource): Verdict[] {
  const { found, lost } = graph.referrers(recorder, [Aws.ConfigRecorderStatus], "name");
  if (found.length > 0) return found.flatMap((one) => mustBeOn("isEnabled", one.read("isEnabled")));
  return lost[0]
    ? undecided(`the recorder of ${lost[0].label} is not known yet`)
    : violation("no RecorderStatus turns it on");
}

const serviceLinked = /:role\/aws-service-role\/config\.amazonaws\.com\//;

/** Whether a recorder works with AWS's own role, which always may read what a new type of resource needs. */
export function judgeRecorderRole(graph: Graph, recorder: Resource): Verdict[] {
  const { targets, foreign, lost } = graph.reference(recorder, "roleArn", [
    Aws.Role,
    Aws.ServiceLinkedRole,
  ]);
  const own = targets.find(({ type }) => type === Aws.Role)?.label;
  const other = foreign.find((arn) => !serviceLinked.test(arn));
  if (own ?? other) return violation(`its role is ${own ?? other}, not the service-linked one`);
  return lost ? undecided("its role is not known yet") : compliant;
}
