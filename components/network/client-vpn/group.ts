import * as ec2 from "@pulumi/aws/ec2";
import * as vpc from "@pulumi/aws/vpc";
import { nameTags } from "../../shared";
import type { Scope } from "../scope";
import type { ClientVpnArgs } from "./arguments";
import { authorisedPrefixes } from "./decisions";

/** Security group of laptops: TCP to what they are authorised for, names, and nothing in. */
export function createClientGroup(
  { name, tags, opts }: Scope,
  owner: ec2.Vpc,
  clientVpn: ClientVpnArgs,
  dnsServers: string[],
): ec2.SecurityGroup {
  const child = `${name}-client-vpn`;
  const group = new ec2.SecurityGroup(
    child,
    { vpcId: owner.id, description: "Laptops of operators", tags: nameTags(child, tags) },
    opts,
  );
  const allow = (part: string, ipProtocol: string, ports: [number, number], cidrIpv4: string) => {
    const rule = `${child}-${part}`;
    const [fromPort, toPort] = ports;
    new vpc.SecurityGroupEgressRule(
      rule,
      {
        securityGroupId: group.id,
        ipProtocol,
        fromPort,
        toPort,
        cidrIpv4,
        description: toPort === dnsPort ? "DNS" : "What laptops may call",
        tags: nameTags(rule, tags),
      },
      opts,
    );
  };
  for (const prefix of authorisedPrefixes(clientVpn))
    allow(`to-${prefix}`, "tcp", [0, 65535], prefix);
  for (const server of dnsServers)
    for (const protocol of ["udp", "tcp"])
      allow(`dns-${server}-${protocol}`, protocol, [dnsPort, dnsPort], `${server}/32`);
  return group;
}

const dnsPort = 53;
