import {
  Aws,
  compliant,
  documented,
  notApplicable,
  stackRule,
  undecided,
  Undecided,
  UNKNOWN,
  violation,
  type Verdict,
} from "../../../kit";
import { called, exposedBy, opens, runBy, type Container, type Exposed } from "../../../topology";

export const servicePortInTaskDefinition = stackRule({
  name: "service-port-in-task-definition",
  description: "The container and port that load balancers call are in the task definition.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "LoadBalancer",
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html",
  ),
  remediationSteps:
    "Let containerName and containerPort of loadBalancers be those of a container and one of its portMappings: ECS refuses the service otherwise. A new port starts new tasks.",
  appliesTo: [Aws.EcsService],
  judge: (service, graph) => {
    const exposed = exposedBy(service);
    if (exposed.length === 0) return notApplicable("It is behind no load balancer.");
    const containers = runBy(graph, service);
    if (containers instanceof Undecided) return undecided(containers.because);
    return exposed.flatMap((one) =>
      one
        ? judgePort(containers, one)
        : undecided("a container or port of loadBalancers is not known yet"),
    );
  },
});

function judgePort(containers: Container[], { container, port }: Exposed): Verdict[] {
  const own = called(containers, container);
  if (own.length === 0) return violation(`its tasks have no container ${container}`);
  const open = own.map((one) => opens(one, port));
  if (open.includes(true)) return compliant;
  return open.includes(UNKNOWN)
    ? undecided(`whether container ${container} has port ${port} is not known yet`)
    : violation(`container ${container} has no port ${port} in its portMappings`);
}
