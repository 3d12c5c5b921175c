import { compliant, notApplicable, stackRule } from "../../kit";
import { Undecided, undecided } from "../../kit";
import { violation, wellArchitected } from "../../kit";
import { facesTheInternet, judgeNatInstance, placedByOthers, placement } from "../../topology";
import { knownSubnetParameters, ruleOnDefaultPlacement, wayToInternet } from "../../topology";
import { workloadTypes } from "../../topology";

export const noWorkloadInPublicSubnet = stackRule({
  name: "no-workload-in-public-subnet",
  description: "No workload is in a subnet with a way to an internet gateway.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC05-BP01",
    "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
  ),
  related: ["RDS.46", "EFS.6"],
  remediationSteps:
    "Place it in application or data subnets, or take the route to the internet gateway out of the subnet's route table. Public subnets are for NAT gateways, and for a group of one NAT instance that is tagged Purpose: nat-instance and whose one interface passes traffic on. Outside the stack: look at the subnet's route table, then list its id under subnetsKnownPrivate in the configuration of this rule.",
  exemptable: false,
  appliesTo: workloadTypes,
  parameters: knownSubnetParameters,
  judge: (workload, graph, { subnetsKnownPrivate }) => {
    const asNatInstance = judgeNatInstance(graph, workload);
    if (asNatInstance) return asNatInstance;
    const without = facesTheInternet(workload)
      ? "It faces the internet."
      : placedByOthers(workload);
    if (without) return notApplicable(without);
    const { targets, given: placed, foreign, lost } = placement(graph, workload);
    const answering = placed ? undefined : ruleOnDefaultPlacement(workload);
    if (answering) return notApplicable(`It names no subnet, which ${answering} is about.`);
    if (!placed) return undecided("it names no subnet, so AWS chooses one of the default VPC");
    const elsewhere = foreign.filter((id) => !subnetsKnownPrivate.includes(id));
    return [
      ...targets.flatMap((subnet) => {
        const way = wayToInternet(graph, subnet);
        if (way instanceof Undecided) return undecided(way.because);
        return way === undefined ? compliant : violation(way);
      }),
      ...elsewhere.flatMap((id) => undecided(`${id} is not in this stack`)),
      ...(lost ? undecided("one of its subnets is not known") : compliant),
    ];
  },
});
