import {
  Aws,
  notApplicable,
  stackRule,
  Undecided,
  undecided,
  UNKNOWN,
  wellArchitected,
} from "../../../kit";
import { callersIn, effectiveRouteTable, isCutOff, judgeCalls } from "../../../topology";

export const cutOffSubnetsReachServices = stackRule({
  name: "cut-off-subnets-reach-services",
  description:
    "From a subnet without a way out, every AWS service that its workloads call is reached over an endpoint.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL02-BP01",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html",
  ),
  related: ["EC2.55", "EC2.56", "EC2.57"],
  remediationSteps:
    "Add an interface endpoint with privateDnsEnabled whose group lets the subnet in at port 443, or put the gateway endpoint for s3 into the subnet's route table. Interface endpoints have an hourly charge per zone.",
  appliesTo: [Aws.Subnet],
  parameters: {
    defaults: { always: ["kms", "sts"] },
    properties: {
      always: {
        type: "array",
        items: { type: "string" },
        default: ["kms", "sts"],
        description: "Services that every workload calls, whatever its definition says.",
      },
    },
  },
  judge: (subnet, graph, { always }) => {
    if (callersIn(graph, subnet).length === 0) return notApplicable("Nothing in it calls AWS.");
    const table = effectiveRouteTable(graph, subnet);
    if (table instanceof Undecided) return undecided(table.because);
    const cutOff = isCutOff(table);
    if (cutOff === false) return notApplicable("It has a way out.");
    const verdicts = judgeCalls(graph, subnet, table, always);
    return cutOff === UNKNOWN && verdicts.length > 0
      ? undecided(`whether a route of ${table.label} leads out is not known yet`)
      : verdicts;
  },
});
