import {
  compliant,
  stackRule,
  Undecided,
  undecided,
  violation,
  wellArchitected,
} from "../../../kit";
import {
  doorTypes,
  knownSubnetParameters,
  surfaceName,
  surfaceParameters,
  waysIn,
} from "../../../topology";

export const noWayInFromInternet = stackRule({
  name: "no-way-in-from-internet",
  description:
    "No way leads from the Internet to what is not declared: over route, public address, network ACL and security group.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC05-BP01",
    "https://docs.aws.amazon.com/vpc/latest/network-access-analyzer/how-network-access-analyzer-works.html",
  ),
  related: ["EC2.9", "EC2.15", "ECS.2"],
  remediationSteps:
    "Break the path at one of its stations, best at the public address. What the Internet is meant to reach is declared under publicSurface in the configuration of this rule and of public-surface-as-declared; subnets outside the stack that are private, under subnetsKnownPrivate.",
  appliesTo: doorTypes,
  parameters: {
    defaults: { ...surfaceParameters.defaults, ...knownSubnetParameters.defaults },
    properties: { ...surfaceParameters.properties, ...knownSubnetParameters.properties },
  },
  judge: (door, graph, { publicSurface, subnetsKnownPrivate: known }) => {
    if (publicSurface.includes(surfaceName(door))) return compliant;
    return waysIn(graph, door, known).flatMap((way) =>
      way instanceof Undecided ? undecided(way.because) : violation(way),
    );
  },
});
