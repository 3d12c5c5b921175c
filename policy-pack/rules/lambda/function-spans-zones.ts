import { Aws, given, notApplicable, securityHub, stackRule } from "../../kit";
import { mustSpanZones, placeOf } from "../../topology";

export const functionSpansZones = stackRule({
  name: "function-spans-zones",
  description: "A function in the VPC can run in more than one zone.",
  severity: "medium",
  levels: { production: "advisory", development: "disabled" },
  control: securityHub("Lambda.5"),
  related: ["Lambda.3", "CKV_AWS_117"],
  remediationSteps: "Name a subnet in each zone under vpcConfig.subnetIds. It changes in place.",
  appliesTo: [Aws.LambdaFunction],
  judge: (subject, graph) =>
    given(subject.read("vpcConfig"))
      ? mustSpanZones(placeOf(graph, subject, [["vpcConfig", "subnetIds"]]))
      : notApplicable("It is in no VPC, and AWS runs it in every zone."),
});
