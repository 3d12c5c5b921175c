import * as directconnect from "@pulumi/aws/directconnect";
import type * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import { asnLimits } from "@hybrid-platform/limits";
import { nameTags } from "../shared";
import {
  defaultDirectConnectAsn,
  HostedConnection,
  LinkEncryption,
  LinkState,
  type HybridNetworkArgs,
} from "./arguments";
import type { DirectConnectLink } from "./links";
import type { Scope } from "./scope";

/** A link as it is now: its connection and, once AWS shows that as available, the virtual interface on it. */
export interface BuiltLink {
  /** Identity: site and link. */
  key: string;
  /** Where what is known of it is published: `<site>/<link>`. */
  place: string;
  connectionId: pulumi.Input<string>;
  virtualInterface?: directconnect.PrivateVirtualInterface;
}

/** Every link that sites ask for, behind one Direct Connect gateway. */
export function connectLinks(
  scope: Scope,
  gateway: ec2.VpnGateway,
  links: DirectConnectLink[],
  args: HybridNetworkArgs,
): BuiltLink[] {
  if (links.length === 0) return [];
  const { cidr, secondaryCidrs = [], directConnectAsn = defaultDirectConnectAsn } = args;
  const ranges = [cidr, ...secondaryCidrs];
  const directConnect = createDirectConnectGateway(scope, gateway, directConnectAsn, ranges);
  return links.map((link) => createLink(scope, directConnect, link));
}

/**
 * The Direct Connect gateway, joined to the VPC's own gateway. Of the VPC's ranges only those named here are announced to
 * the sites.
 */
function createDirectConnectGateway(
  { name, tags, opts, kept }: Scope,
  gateway: ec2.VpnGateway,
  amazonSideAsn: number,
  ranges: string[],
): directconnect.Gateway {
  const child = `${name}-direct-connect`;
  const directConnect = new directconnect.Gateway(
    child,
    { amazonSideAsn: String(amazonSideAsn), tags: nameTags(child, tags) },
    kept,
  );
  new directconnect.GatewayAssociation(
    `${child}-vpc`,
    {
      dxGatewayId: directConnect.id,
      associatedGatewayId: gateway.id,
      allowedPrefixes: ranges,
    },
    opts,
  );
  return directConnect;
}

/** Orders the link's connection, or takes the one that exists or is offered, and puts a virtual interface on it when it is available. */
function createLink(
  scope: Scope,
  gateway: directconnect.Gateway,
  link: DirectConnectLink,
): BuiltLink {
  const { key, state } = link;
  const connectionId = connectionOf(scope, link);
  const place = `${link.site}/${link.link}`;
  if (state === LinkState.Ordered) return { key, place, connectionId };
  const virtualInterface = createVirtualInterface(scope, gateway, connectionId, link);
  return { key, place, connectionId, virtualInterface };
}

function connectionOf(scope: Scope, link: DirectConnectLink): pulumi.Input<string> {
  const { connectionId, hosted } = link;
  if (connectionId === undefined) return orderConnection(scope, link).id;
  return hosted === HostedConnection.Accept
    ? acceptConnection(scope, link.key, connectionId).connectionId
    : connectionId;
}

/** Accepts what a partner offers; the interface takes the id from here, and so waits until AWS has set it up. */
function acceptConnection(
  { name, opts }: Scope,
  key: string,
  connectionId: string,
): directconnect.ConnectionConfirmation {
  return new directconnect.ConnectionConfirmation(
    `${name}-${key}-accepted`,
    { connectionId },
    opts,
  );
}

/** The checks have made sure that a link without a connection says where and how wide to order one. */
function orderConnection(
  { name, tags, kept }: Scope,
  link: DirectConnectLink,
): directconnect.Connection {
  const { key, location = "", bandwidth = "" } = link;
  const child = `${name}-${key}`;
  return new directconnect.Connection(
    child,
    { location, bandwidth, ...encryptionOf(link), tags: nameTags(child, tags) },
    kept,
  );
}

/** AWS takes the mode only of a connection that is up; until its keys are there, one that must encrypt would carry nothing. */
function encryptionOf({ encryption, state }: DirectConnectLink) {
  if (encryption !== LinkEncryption.Macsec) return {};
  return state === LinkState.Ordered
    ? { requestMacsec: true }
    : { requestMacsec: true, encryptionMode: "must_encrypt" };
}

function createVirtualInterface(
  { name, tags, kept }: Scope,
  gateway: directconnect.Gateway,
  connectionId: pulumi.Input<string>,
  link: DirectConnectLink,
): directconnect.PrivateVirtualInterface {
  const child = `${name}-${link.key}-interface`;
  const { asn, vlan, mtu, amazonAddress, customerAddress, authKey, prefixAllocation } = link;
  const number =
    asn <= asnLimits.short.virtualInterface ? { bgpAsn: asn } : { bgpAsnLong: String(asn) };
  return new directconnect.PrivateVirtualInterface(
    child,
    {
      connectionId,
      dxGatewayId: gateway.id,
      addressFamily: "ipv4",
      vlan,
      ...number,
      amazonAddress,
      customerAddress,
      mtu,
      prefixPoolAllocatedCountIpv4: prefixAllocation,
      bgpAuthKey: authKey === undefined ? undefined : pulumi.secret(authKey),
      tags: nameTags(child, tags),
    },
    // Without a key of ours AWS makes one, and the provider does not mark it.
    { ...kept, additionalSecretOutputs: ["bgpAuthKey"] },
  );
}
