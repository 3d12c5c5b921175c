import { Aws, compliant, given, securityHub, stackRule, textOf, undecided } from "../../kit";
import { UNKNOWN, violation, type Resource } from "../../kit";

export const tableScales = stackRule({
  name: "table-scales",
  description: "A table takes as many requests as there are.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("DynamoDB.1"),
  related: ["CKV2_AWS_16", "DynamoDBAutoScalingEnabled (cdk-nag)"],
  remediationSteps:
    "Set billingMode to PAY_PER_REQUEST, or make scaling targets for reads and writes of the table. Both change in place; what it costs then follows the requests.",
  appliesTo: [Aws.Table],
  judge: (table, graph) => {
    const mode = table.read("billingMode");
    if (mode === "PAY_PER_REQUEST") return compliant;
    const name = `table/${textOf(table.read("name"))}`;
    const targets = graph.ofType(Aws.ScalingTarget);
    const { found, lost } = graph.referrers(table, [Aws.ScalingTarget], "resourceId");
    if (found.length > 0 || targets.some((one) => one.read("resourceId") === name)) {
      return compliant;
    }
    if (mode === UNKNOWN) return undecided("billingMode is not known yet");
    const unclear = lost.find(mayScaleTables);
    return unclear
      ? undecided(`what ${unclear.label} scales is not known yet`)
      : violation("its capacity is fixed, and nothing scales it");
  },
});

/** Tasks, replicas and the like are scaled by targets, too. */
function mayScaleTables(target: Resource): boolean {
  const service = target.read("serviceNamespace");
  return !given(service) || service === UNKNOWN || service === "dynamodb";
}
