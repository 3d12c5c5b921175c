import {
  Aws,
  compliant,
  documented,
  notApplicable,
  stackRule,
  undecided,
  UNKNOWN,
  violation,
} from "../../../kit";
import { serviceOfEndpoint, servicesOfHosts } from "../../../topology";

export const externalHostsHaveEndpoints = stackRule({
  name: "external-hosts-have-endpoints",
  description:
    "Where ECS is called by endpoints, hosts on premises find one for every service that they call.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Amazon ECS interface VPC endpoints (AWS PrivateLink)",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html",
  ),
  remediationSteps:
    "Add an interface VpcEndpoint for each of the services: a site that reaches AWS by the private link only has no other way to them. Each is charged by the hour and zone.",
  appliesTo: [Aws.EcsService],
  judge: (service, graph) => {
    if (service.read("launchType") !== "EXTERNAL") return notApplicable("It runs in AWS.");
    const endpoints = graph.ofType(Aws.VpcEndpoint);
    const present = endpoints.map(serviceOfEndpoint);
    const isPrivate = present.some((one) => one?.split("-")[0] === "ecs");
    if (!isPrivate) return notApplicable("Its hosts call ECS over the Internet.");
    const missing = servicesOfHosts.filter((one) => !present.includes(one));
    if (missing.length === 0) return compliant;
    const unclear = endpoints.find((one) => one.read("serviceName") === UNKNOWN);
    return unclear
      ? undecided(`what ${unclear.label} is for is not known yet`)
      : violation(`hosts on premises have no endpoint for ${missing.join(", ")}`);
  },
});
