import { Aws } from "../kit";
import { ref, resource, type Fixture } from "./fixture";
import { entry, group } from "./groups";
import { association, subnet } from "./network";

export const vpc = resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16" });

/** A subnet called `subject` without a way out. */
export const place = (more: object = {}) =>
  subnet("subject", vpc, "a", { cidrBlock: "10.0.1.0/24", ...more });
export const table = resource(Aws.RouteTable, "table", { vpcId: ref(vpc) });

/** That subnet with what belongs to it. */
export const base = (more: object = {}) => [
  vpc,
  place(more),
  table,
  association("link", place(), table),
];

/** The group that endpoints wear. */
export const doors = group("doors");

/** The group that a service wears. */
export const worn = group("app");

/** Lets the whole VPC up to the endpoints. */
export const door = entry(doors, 443, { cidrIpv4: "10.0.0.0/16" });

/** An interface endpoint of the VPC, named by its service. */
export const endpoint = (service: unknown, more: object = {}) =>
  resource(Aws.VpcEndpoint, String(service), {
    vpcId: ref(vpc),
    serviceName: typeof service === "string" ? `com.amazonaws.eu-west-1.${service}` : service,
    vpcEndpointType: "Interface",
    privateDnsEnabled: true,
    securityGroupIds: [ref(doors)],
    ...more,
  });

/** The gateway endpoint for S3. */
export const gateway = (more: object = {}) =>
  endpoint("s3", { vpcEndpointType: "Gateway", routeTableIds: [ref(table)], ...more });

/** Hosts in the subnet. */
export const hosts = resource(Aws.AutoScalingGroup, "hosts", {
  vpcZoneIdentifiers: [ref(place())],
});

/** What makes them hosts of ECS. */
export const provider = resource(Aws.CapacityProvider, "hosts", {
  autoScalingGroupProvider: { autoScalingGroupArn: ref(hosts) },
});

/** A task definition of these containers. */
export const definition = (containers: unknown) =>
  resource(Aws.EcsTaskDefinition, "web", {
    containerDefinitions: Array.isArray(containers) ? JSON.stringify(containers) : containers,
  });

/** A service whose tasks are in the subnet. */
export const service = (more: object = {}) =>
  resource(Aws.EcsService, "web", {
    launchType: "FARGATE",
    taskDefinition: ref(definition([])),
    networkConfiguration: { subnets: [ref(place())], securityGroups: [ref(worn)] },
    ...more,
  });
/** What every host calls. */
export const managed = ["ssm", "ssmmessages", "kms", "sts"];
/** What every workload calls. */
export const always = ["kms", "sts"];
/** Endpoints for these services, and the door to them. */
export const all = (services: string[]) => [doors, door, ...services.map((one) => endpoint(one))];
/** A service whose tasks have these containers. */
export const fargate = (...containers: object[]) => [definition(containers), worn, service()];
/** A service, the endpoint that it needs first, and another one to look at. */
export const one = (changed: Fixture, ...rest: Fixture[]) => [
  ...base(),
  ...fargate(),
  endpoint("kms"),
  changed,
  ...rest,
];
