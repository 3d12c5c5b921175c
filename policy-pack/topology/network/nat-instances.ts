import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, given, type Properties, type Reading } from "../../kit/value";
import { notApplicable, violation, type Verdict } from "../../kit/verdict";
import type { Graph } from "../graph";

/** The tag by which a group of instances says that it is there to let others out: the one kind of host that a public subnet is for. */
const natInstanceTag = { key: "Purpose", value: "nat-instance" };

/**
 * What becomes of a group that claims to be a NAT instance; `undefined` where none does. A tag alone opens nothing: the group must be a
 * single instance that has no interface but one of the stack's, which passes traffic on and which a route leads to.
 */
export function judgeNatInstance(graph: Graph, group: Resource): Verdict[] | undefined {
  if (!claimsToBeNatInstance(group)) return undefined;
  const problem = groupProblem(graph, group);
  return problem === undefined
    ? notApplicable("It is a NAT instance.")
    : violation(`it is tagged as a NAT instance and not built as one: ${problem}`);
}

function claimsToBeNatInstance(group: Resource): boolean {
  return (
    group.type === Aws.AutoScalingGroup &&
    all(group.read("tags")).some(
      (tag) => at(tag, "key") === natInstanceTag.key && at(tag, "value") === natInstanceTag.value,
    )
  );
}

function groupProblem(graph: Graph, group: Resource): string | undefined {
  const sizes = ["minSize", "maxSize"].map((size) => group.read(size));
  if (sizes.some((size) => size !== 1)) return "it is not one instance, with minSize and maxSize 1";
  if (given(group.read("vpcZoneIdentifiers"))) {
    return "it names subnets, where the interface decides";
  }
  const { targets } = graph.reference(group, ["launchTemplate", "id"], [Aws.LaunchTemplate]);
  const [template] = targets;
  if (!template || targets.length > 1) return "its launch template is not one of this stack";
  return templateProblem(graph, template);
}

function templateProblem(graph: Graph, template: Resource): string | undefined {
  const interfaces = template.read("networkInterfaces");
  const [only] = Array.isArray(interfaces) && interfaces.length === 1 ? interfaces : [];
  const named = isProperties(only) && given(at(only, "networkInterfaceId"));
  if (!named) return `${template.label} does not name one interface that exists`;
  const from = ["networkInterfaces", "networkInterfaceId"];
  const { targets } = graph.reference(template, from, [Aws.NetworkInterface]);
  const [attached] = targets;
  if (!attached || targets.length > 1) {
    return `the interface of ${template.label} is not one of this stack`;
  }
  if (attached.read("sourceDestCheck") !== false) {
    return `${attached.label} passes nothing on: sourceDestCheck is not false`;
  }
  return isTargetOfRoute(graph, attached) ? undefined : `no route leads to ${attached.label}`;
}

/** Whether a route leads to an interface. */
export const isTargetOfRoute = (graph: Graph, attached: Resource): boolean =>
  graph.referrers(attached, [Aws.Route], "networkInterfaceId").found.length > 0;

const isProperties = (value: Reading): value is Properties =>
  typeof value === "object" && !Array.isArray(value);
