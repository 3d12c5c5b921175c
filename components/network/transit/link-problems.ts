import {
  addressProblem,
  contains,
  networkCidrProblem,
  transitLimits,
} from "@hybrid-platform/limits";
import { LinkEncryption } from "../site-arguments";
import {
  attachmentsOf,
  directConnectLinks,
  encryptsByVpn,
  linkableAttachments,
  type DirectConnectLink,
  type Linked,
} from "../links";
import { announcedRanges } from "./announced";
import { Attachment } from "./arguments";
import type { Attachable, AttachmentProblem } from "./problems";

/** What keeps links from leading to the gateways that the network has, and tunnels from running inside them. */
export function transitLinkProblems(network: Attachable): AttachmentProblem[] {
  return [
    ...placeProblems(network),
    ...insideProblems(network),
    ...directConnectLinks(network).flatMap((link) => privateProblems(network, link)),
    ...mixtureProblems(network),
    ...announcementProblems(announcedRanges(network).length, network),
  ];
}

/** A link must lead to a gateway that is there, and say to which while there are two. */
function placeProblems(network: Attachable): AttachmentProblem[] {
  const linkable = linkableAttachments(network);
  const vpn = Object.entries(network.sites ?? {}).flatMap(([site, args]) =>
    args.vpn && linkable.length === 0
      ? [
          {
            path: `sites.${site}.vpn`,
            message:
              "the links of somebody else's transit gateway are its owner's to make: remove it",
          },
        ]
      : [],
  );
  const links = Object.entries(network.sites ?? {}).flatMap(([site, { directConnect = {} }]) =>
    Object.entries(directConnect).flatMap(([link, { attachment }]) => {
      const path = `sites.${site}.directConnect.${link}`;
      if (attachment === undefined && network.alongside !== undefined)
        return [
          {
            path,
            message: "the network has two gateways: say in attachment which one this link leads to",
          },
        ];
      const [used] = attachment === undefined ? attachmentsOf(network) : [attachment];
      return used === undefined || linkable.includes(used)
        ? []
        : [
            {
              path,
              message: `it would lead to a ${used}, which ${attachmentsOf(network).includes(used) ? "is somebody else's: its owner makes its links" : "this network does not have"}`,
            },
          ];
    }),
  );
  return [...vpn, ...links];
}

/** Ranges inside tunnels belong to the gateway that they end at, so that they stay when the network moves. */
function insideProblems(network: Attachable): AttachmentProblem[] {
  const linkable = linkableAttachments(network);
  const kinds = [
    ["insideCidrs", Attachment.VirtualPrivateGateway],
    ["transitInsideCidrs", Attachment.TransitGateway],
  ] as const;
  return Object.entries(network.sites ?? {}).flatMap(([site, { vpn }]) =>
    kinds
      .filter(
        ([key, attachment]) =>
          Object.keys(vpn?.[key] ?? {}).length > 0 &&
          linkable.length > 0 &&
          !linkable.includes(attachment),
      )
      .map(([key, attachment]) => ({
        path: `sites.${site}.vpn.${key}`,
        message: `is of tunnels to a ${attachment}, which this network does not have; say ${kinds.find(([other]) => other !== key)?.[0]}`,
      })),
  );
}

/** A link with tunnels inside needs a gateway that can have them, and an address at both ends. */
function privateProblems(network: Attachable, link: DirectConnectLink): AttachmentProblem[] {
  if (link.encryption !== LinkEncryption.PrivateIpVpn) return [];
  const path = `sites.${link.site}.directConnect.${link.link}`;
  if (link.attachment !== Attachment.TransitGateway)
    return [
      {
        path,
        message: `encryption ${LinkEncryption.PrivateIpVpn} is for links to a ${Attachment.TransitGateway}; this one leads to a ${link.attachment}`,
      },
    ];
  const site = network.sites?.[link.site];
  const router = `sites.${link.site}.routers.${link.router}.privateAddress`;
  const address = site?.routers[link.router]?.privateAddress;
  const problems: AttachmentProblem[] = [];
  if (network.transitGateway?.tunnelCidr === undefined)
    problems.push({
      path: "transitGateway.tunnelCidr",
      message: `it is needed for the encryption of ${link.key}: AWS's ends of the tunnels take their addresses from it`,
    });
  if (address === undefined)
    problems.push({
      path: router,
      message: `it is needed for the encryption of ${link.key}: its tunnels end there`,
    });
  else {
    const form = addressProblem(address);
    const prefixes = (site?.prefixes ?? []).filter(
      (prefix) => networkCidrProblem(prefix) === undefined,
    );
    if (form !== undefined) problems.push({ path: router, message: form });
    else if (!prefixes.some((prefix) => contains(prefix, address)))
      problems.push({
        path: router,
        message: `${address} is not in the site's prefixes, ${prefixes.join(", ") || "of which there are none"}`,
      });
  }
  return problems;
}

function mixtureProblems(network: Attachable): AttachmentProblem[] {
  if (!encryptsByVpn(network)) return [];
  return directConnectLinks(network)
    .filter(
      ({ attachment, encryption }) =>
        attachment === Attachment.TransitGateway && encryption !== LinkEncryption.PrivateIpVpn,
    )
    .map(({ site, link }) => ({
      path: `sites.${site}.directConnect.${link}`,
      message: `other links have the encryption ${LinkEncryption.PrivateIpVpn}, and all links to a transit gateway share one attachment: all of them have it, or none`,
    }));
}

/** Says when a transit gateway would have more to announce over Direct Connect than it can. */
export function announcementProblems(count: number, network: Linked): AttachmentProblem[] {
  const limit = transitLimits.announcedPrefixes;
  const direct = directConnectLinks(network).some(
    ({ attachment }) => attachment === Attachment.TransitGateway,
  );
  return direct && count > limit
    ? [
        {
          path: "secondaryCidrs",
          message: `${count} ranges would be announced over Direct Connect, and a transit gateway announces ${limit}: take fewer, larger ones`,
        },
      ]
    : [];
}
