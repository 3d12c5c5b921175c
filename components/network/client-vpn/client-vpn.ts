import * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as ec2 from "@pulumi/aws/ec2";
import * as ec2clientvpn from "@pulumi/aws/ec2clientvpn";
import type * as pulumi from "@pulumi/pulumi";
import { defaultLogRetentionDays, nameTags } from "../../shared";
import { raise } from "../alarms";
import type { HybridNetworkArgs } from "../arguments";
import type { Scope } from "../scope";
import type { Zone } from "../subnets";
import type { ClientVpnArgs } from "./arguments";
import { dnsServersOf, routedPrefixes, zonesOfEndpoint } from "./decisions";
import { createClientGroup } from "./group";

/** What laptops connect to. */
export interface BuiltClientVpn {
  id?: pulumi.Output<string>;
  alarms: pulumi.Output<string>[];
}

/** Lets operators' laptops in, where the arguments ask for it. */
export function admitLaptops(
  scope: Scope,
  vpc: ec2.Vpc,
  zones: Zone[],
  args: HybridNetworkArgs,
): BuiltClientVpn {
  const { clientVpn } = args;
  if (!clientVpn) return { alarms: [] };
  const dnsServers = dnsServersOf(args, clientVpn);
  const group = createClientGroup(scope, vpc, clientVpn, dnsServers);
  const endpoint = createEndpoint(scope, vpc, group, clientVpn, dnsServers);
  authorise(scope, endpoint, clientVpn, dnsServers);
  const letters = zonesOfEndpoint(args, clientVpn);
  for (const zone of zones.filter(({ letter }) => letters.includes(letter)))
    standIn(scope, endpoint, zone, routedPrefixes(args, clientVpn));
  return { id: endpoint.id, alarms: [alarmOnCertificate(scope, clientVpn)] };
}

function createEndpoint(
  scope: Scope,
  vpc: ec2.Vpc,
  group: ec2.SecurityGroup,
  clientVpn: ClientVpnArgs,
  dnsServers: string[],
): ec2clientvpn.Endpoint {
  const { name, tags, opts } = scope;
  const child = `${name}-client-vpn`;
  const { saml, splitTunnel = true, sessionHours = 8, transport = "udp", port = 443 } = clientVpn;
  return new ec2clientvpn.Endpoint(
    child,
    {
      description: "Operators' laptops",
      vpcId: vpc.id,
      securityGroupIds: [group.id],
      clientCidrBlock: clientVpn.clientCidr,
      serverCertificateArn: clientVpn.serverCertificate,
      authenticationOptions: [authentication(clientVpn)],
      selfServicePortal: saml?.selfServiceProvider === undefined ? "disabled" : "enabled",
      connectionLogOptions: recordConnections(scope, clientVpn),
      dnsServers,
      splitTunnel,
      sessionTimeoutHours: sessionHours,
      disconnectOnSessionTimeout: true,
      transportProtocol: transport,
      vpnPort: port,
      tags: nameTags(child, tags),
    },
    opts,
  );
}

function authentication({ clientRootCertificate, saml }: ClientVpnArgs) {
  return saml
    ? {
        type: "federated-authentication",
        samlProviderArn: saml.provider,
        selfServiceSamlProviderArn: saml.selfServiceProvider,
      }
    : { type: "certificate-authentication", rootCertificateChainArn: clientRootCertificate };
}

/** Records who connected, from where and for how long, and who was refused. */
function recordConnections(
  { name, deployment, tags, opts }: Scope,
  { logRetentionDays = defaultLogRetentionDays }: ClientVpnArgs,
) {
  const child = `${name}-client-vpn`;
  const group = new cloudwatch.LogGroup(
    child,
    {
      name: `/${deployment.project}/${deployment.stack}/${name}/client-vpn`,
      retentionInDays: logRetentionDays,
      tags: nameTags(child, tags),
    },
    opts,
  );
  const stream = new cloudwatch.LogStream(
    child,
    { name: "connections", logGroupName: group.name },
    opts,
  );
  return { enabled: true, cloudwatchLogGroup: group.name, cloudwatchLogStream: stream.name };
}

/** Everybody who signs in may ask for names; the rest is as the arguments say. */
function authorise(
  { name, opts }: Scope,
  endpoint: ec2clientvpn.Endpoint,
  clientVpn: ClientVpnArgs,
  dnsServers: string[],
): void {
  const allow = (part: string, targetNetworkCidr: string, group?: string) =>
    new ec2clientvpn.AuthorizationRule(
      `${name}-client-vpn-${part}`,
      {
        clientVpnEndpointId: endpoint.id,
        targetNetworkCidr,
        ...(group === undefined ? { authorizeAllGroups: true } : { accessGroupId: group }),
      },
      opts,
    );
  for (const server of dnsServers) allow(`dns-${server}`, `${server}/32`);
  for (const [key, { prefix, group }] of Object.entries(clientVpn.authorise))
    allow(`may-${key}`, prefix, group);
}

/** Puts the endpoint into a zone, from where the sites are reached the way that the application tier reaches them. */
function standIn(
  { name, ranges, opts }: Scope,
  endpoint: ec2clientvpn.Endpoint,
  { letter, application }: Zone,
  prefixes: string[],
): void {
  const child = `${name}-client-vpn-${letter}`;
  const association = new ec2clientvpn.NetworkAssociation(
    child,
    { clientVpnEndpointId: endpoint.id, subnetId: application.subnet.id },
    {
      ...opts,
      // AWS takes over the ranges that the VPC has at that moment, and later ones only when it is associated anew.
      dependsOn: ranges.map((range) => range.association),
      // An endpoint has one association in a zone.
      deleteBeforeReplace: true,
    },
  );
  for (const prefix of prefixes) {
    new ec2clientvpn.Route(
      `${child}-to-${prefix}`,
      {
        clientVpnEndpointId: endpoint.id,
        destinationCidrBlock: prefix,
        // AWS takes a route only through a subnet that is associated already, and drops it when that ends.
        targetVpcSubnetId: association.subnetId,
      },
      opts,
    );
  }
}

/** Fires a month ahead. Source: AWS Certificate Manager User Guide, "Supported CloudWatch metrics". */
function alarmOnCertificate(scope: Scope, clientVpn: ClientVpnArgs): pulumi.Output<string> {
  return raise(scope, "client-vpn-certificate", {
    description:
      "The certificate of the Client VPN endpoint expires within 30 days; then no laptop connects any more. Import a new one under the same ARN.",
    namespace: "AWS/CertificateManager",
    metric: "DaysToExpiry",
    dimensions: { CertificateArn: clientVpn.serverCertificate },
    statistic: "Minimum",
    comparison: "LessThanThreshold",
    threshold: 30,
    periodSeconds: 86400,
    periods: 1,
  }).arn;
}
