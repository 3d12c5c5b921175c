import { createHash } from "node:crypto";
import type { Created } from "../../plan/record/monitor";
import type { PlannedResource } from "../../plan/record/resource";
import { mockArnPrefix, mockId } from "./references";
import { resourceSchema } from "./resource-schema";
import { readWire, strings } from "./wire";

/** Outputs of one type that only AWS can give; `name` is the logical name, `text` reads an input. */
type Outputs = (
  name: string,
  text: (input: string) => string | undefined,
) => Record<string, unknown>;

/** Types of whose computed outputs the program makes use. Everything follows from the logical name, so that runs agree. */
const extras: Record<string, Outputs> = {
  "aws:autoscaling/group:Group": (name) => ({ availabilityZones: [], vpcZoneIdentifiers: [name] }),
  "aws:directconnect/gatewayAssociation:GatewayAssociation": (name) => ({
    transitGatewayAttachmentId: mockId(`${name}-attachment`),
  }),
  "aws:ec2/eip:Eip": (name) => ({ allocationId: mockId(name), publicIp: address(name) }),
  "aws:ec2/launchTemplate:LaunchTemplate": () => ({ latestVersion: 1, defaultVersion: 1 }),
  "aws:ec2/natGateway:NatGateway": (name) => ({ publicIp: address(name) }),
  "aws:ec2/vpc:Vpc": (name) => ({
    defaultNetworkAclId: mockId(`${name}-default-acl`),
    defaultRouteTableId: mockId(`${name}-main-routes`),
    defaultSecurityGroupId: mockId(`${name}-default-group`),
    mainRouteTableId: mockId(`${name}-main-routes`),
  }),
  "aws:ec2/vpcEndpoint:VpcEndpoint": (name, text) =>
    text("vpcEndpointType") === "Interface"
      ? { dnsEntries: [{ dnsName: `${mockId(name)}.vpce.amazonaws.com`, hostedZoneId: "Z00" }] }
      : {},
  "aws:ec2/vpnConnection:VpnConnection": (name) => ({
    transitGatewayAttachmentId: mockId(`${name}-attachment`),
    tunnel1Address: address(`${name}-1`),
    tunnel2Address: address(`${name}-2`),
    presharedKeyArn: mockArn("secretsmanager/secret:Secret", `${name}-keys`),
  }),
  "aws:ecr/repository:Repository": (name, text) => ({
    repositoryUrl: `123456789012.dkr.ecr.eu-central-1.amazonaws.com/${text("name") ?? name}`,
    registryId: "123456789012",
  }),
  "aws:ecs/taskDefinition:TaskDefinition": (name, text) => ({
    revision: 1,
    arnWithoutRevision: mockArn("ecs/taskDefinition:TaskDefinition", text("family") ?? name),
  }),
  "aws:kms/key:Key": (name) => ({ keyId: mockId(name) }),
  "aws:lb/loadBalancer:LoadBalancer": (name) => ({
    arnSuffix: `app/${name}/${digest(name)}`,
    dnsName: `internal-${name}-${digest(name)}.eu-central-1.elb.amazonaws.com`,
    zoneId: "Z215JYRZR1TBD5",
  }),
  "aws:lb/targetGroup:TargetGroup": (name) => ({
    arnSuffix: `targetgroup/${name}/${digest(name)}`,
  }),
  "aws:rds/instance:Instance": (name, text) => {
    const host = `${text("identifier") ?? name}.${digest(name)}.eu-central-1.rds.amazonaws.com`;
    const port = Number(text("port") ?? 5432);
    return {
      address: host,
      endpoint: `${host}:${port}`,
      port,
      resourceId: `db-${digest(name).toUpperCase()}`,
      masterUserSecrets: [
        {
          kmsKeyId: text("masterUserSecretKmsKeyId") ?? mockId(`${name}-secret-key`),
          secretArn: mockArn("secretsmanager/secret:Secret", `${name}-master`),
          secretStatus: "active",
        },
      ],
    };
  },
  "aws:s3/bucket:Bucket": (name, text) => ({
    bucketDomainName: `${text("bucket") ?? name}.s3.amazonaws.com`,
    bucketRegionalDomainName: `${text("bucket") ?? name}.s3.eu-central-1.amazonaws.com`,
  }),
  "aws:ssm/activation:Activation": (name) => ({ activationCode: digest(`${name}-code`) }),
  "aws:storagegateway/nfsFileShare:NfsFileShare": (name) => ({
    fileshareId: mockId(name),
    path: `/${name}`,
  }),
  "awsx:ecr:Image": (name) => ({
    imageUri: `123456789012.dkr.ecr.eu-central-1.amazonaws.com/${name}@sha256:${digest(name)}`,
  }),
  "awsx:ecr:Repository": (name) => ({
    url: `123456789012.dkr.ecr.eu-central-1.amazonaws.com/${name}`,
  }),
};

/** Names that AWS, or Pulumi's autonaming, fills in when the program leaves them out. */
const autonamed = ["name", "bucket", "identifier", "family"];

/** Answers in the provider's place: an id, an ARN, the name where none was given, and what else the type computes. */
export function created(resource: Pick<PlannedResource, "type" | "name" | "inputs">): Created {
  const { type, name, inputs } = resource;
  const text = (input: string) => {
    const wire = readWire(inputs[input]);
    return wire.kind === "string" || wire.kind === "number" ? String(wire.value) : undefined;
  };
  const schema = resourceSchema(type);
  const names = autonamed.filter(
    (input) => schema?.inputs[input] && !schema.inputs[input].required && !(input in inputs),
  );
  return {
    id: mockId(name),
    outputs: {
      arn: mockArn(type, name),
      ...Object.fromEntries(names.map((input) => [input, name])),
      ...extras[type]?.(name, text),
    },
  };
}

/** Every id and ARN that the mock's answer gives to the program. */
export function identifiersIn({ id, outputs }: Created): string[] {
  return [id, ...[...strings(outputs)].map(([text]) => text)];
}

/** An ARN that shows which mocked resource it belongs to. */
function mockArn(type: string, name: string): string {
  return `${mockArnPrefix}${type.split(":").pop() ?? ""}/${name}`;
}

const digest = (name: string) => createHash("sha256").update(name).digest("hex").slice(0, 16);

/** A documentation address (RFC 5737) that follows from the name. */
const address = (name: string) =>
  `198.51.100.${1 + (parseInt(digest(name).slice(0, 6), 16) % 254)}`;
