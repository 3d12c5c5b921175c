import * as directconnect from "@pulumi/aws/directconnect";
import * as pulumi from "@pulumi/pulumi";
import { asnLimits } from "@hybrid-platform/limits";
import { nameTags } from "../shared";
import { defaultDirectConnectAsn, type HybridNetworkArgs } from "./arguments";
import { HostedConnection, LinkEncryption, LinkState } from "./site-arguments";
import type { DirectConnectLink } from "./links";
import type { Scope } from "./scope";
import { Attachment } from "./transit/arguments";

/** A link as it is now: its connection and, once AWS shows that as available, the virtual interface on it. */
export interface BuiltLink {
  /** Identity: site and link. */
  key: string;
  /** Where what is known of it is published: `<site>/<link>`. */
  place: string;
  connectionId: pulumi.Input<string>;
  virtualInterface?: VirtualInterface;
}

type VirtualInterface =
  directconnect.PrivateVirtualInterface | directconnect.TransitVirtualInterface;

/** What stands behind the Direct Connect gateway of some links. */
export interface JoinedGateway {
  id: pulumi.Input<string>;
  /** What the Direct Connect gateway is called, after the network's name. */
  part: string;
  /** What the association of the two is called, after that. */
  association: string;
  /** Ranges that are announced to the sites. */
  announced: string[];
}

/** Links, and what joins them to their gateway. */
export interface BuiltLinks {
  links: BuiltLink[];
  association?: directconnect.GatewayAssociation;
}

/** Every link that leads to one gateway, behind one Direct Connect gateway: that holds one kind of association only. */
export function connectLinks(
  scope: Scope,
  gateway: JoinedGateway,
  links: DirectConnectLink[],
  { directConnectAsn = defaultDirectConnectAsn }: HybridNetworkArgs,
): BuiltLinks {
  if (links.length === 0) return { links: [] };
  const { directConnect, association } = createDirectConnectGateway(
    scope,
    gateway,
    directConnectAsn,
  );
  return { links: links.map((link) => createLink(scope, directConnect, link)), association };
}

/**
 * The Direct Connect gateway, joined to what stands behind it. For a virtual private gateway the prefixes are a filter on
 * the VPC's ranges; for a transit gateway they are what is announced, word for word.
 * Source: Direct Connect User Guide, "Allowed prefixes interactions".
 */
function createDirectConnectGateway(
  { name, tags, opts, kept }: Scope,
  gateway: JoinedGateway,
  amazonSideAsn: number,
) {
  const child = `${name}-${gateway.part}`;
  const directConnect = new directconnect.Gateway(
    child,
    { amazonSideAsn: String(amazonSideAsn), tags: nameTags(child, tags) },
    kept,
  );
  const association = new directconnect.GatewayAssociation(
    `${child}-${gateway.association}`,
    {
      dxGatewayId: directConnect.id,
      associatedGatewayId: gateway.id,
      allowedPrefixes: gateway.announced,
    },
    opts,
  );
  return { directConnect, association };
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
): VirtualInterface {
  const transit = link.attachment === Attachment.TransitGateway;
  const child = `${name}-${link.key}-${transit ? "transit-interface" : "interface"}`;
  const { asn, vlan, mtu, amazonAddress, customerAddress, authKey, prefixAllocation } = link;
  const number =
    asn <= asnLimits.short.virtualInterface ? { bgpAsn: asn } : { bgpAsnLong: String(asn) };
  const Interface = transit
    ? directconnect.TransitVirtualInterface
    : directconnect.PrivateVirtualInterface;
  return new Interface(
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
      // No property says where the customer's side ends: who asks what the loss of a router or a site's link takes along reads it here.
      tags: nameTags(child, {
        ...tags,
        Router: `${name}-${link.site}-${link.router}`,
        Site: link.site,
      }),
    },
    // Without a key of ours AWS makes one, and the provider does not mark it.
    { ...kept, additionalSecretOutputs: ["bgpAuthKey"] },
  );
}
