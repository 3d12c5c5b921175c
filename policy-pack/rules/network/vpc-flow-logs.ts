import { Aws, compliant, securityHub, stackRule, undecided, UNKNOWN, violation } from "../../kit";

export const vpcFlowLogs = stackRule({
  name: "vpc-flow-logs",
  description: "A VPC records the traffic it refuses.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("EC2.6"),
  related: ["CIS AWS Foundations 5.0 3.7", "CKV2_AWS_11", "AWS-0178", "AwsSolutions-VPC7"],
  remediationSteps:
    "Add a FlowLog for the VPC with trafficType ALL, or REJECT to record less. A flow log cannot be changed: another one takes its place.",
  appliesTo: [Aws.Vpc, Aws.DefaultVpc],
  judge: (vpc, graph) => {
    const { found, lost } = graph.referrers(vpc, [Aws.FlowLog], "vpcId");
    const recorded = found.map((log) => log.read("trafficType"));
    if (recorded.includes("ALL") || recorded.includes("REJECT")) return compliant;
    if (recorded.includes(UNKNOWN))
      return undecided("the trafficType of its flow log is not known yet");
    if (lost[0]) return undecided(`the VPC of ${lost[0].label} is not known yet`);
    return violation(
      found.length > 0 ? "its flow log leaves out refused traffic" : "no flow log is for it",
    );
  },
});
