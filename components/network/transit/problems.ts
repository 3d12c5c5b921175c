import {
  addressProblem,
  contains,
  networkCidrProblem,
  privateRanges,
  transitLimits,
  prefixLength,
} from "@hybrid-platform/limits";
import { LinkEncryption } from "../arguments";
import {
  attachmentsOf,
  directConnectLinks,
  encryptsByVpn,
  linkableAttachments,
  type DirectConnectLink,
  type Linked,
} from "../links";
import { repeated } from "../validate-sites";
import { announcedRanges, type Announcing } from "./announced";
import { Attachment } from "./arguments";
import { isAccount } from "./sharing";

/** Something wrong with how the VPC is joined to its sites, and the argument that it is about. */
export interface AttachmentProblem {
  path: string;
  message: string;
}

/** What is judged: the arguments of the network, or settings that say the same. */
export type Attachable = Announcing & { account?: string };

/**
 * What keeps the attachment from working as asked, beyond the form of links. That no static route leads into a tunnel, which
 * a transit gateway would prefer even to Direct Connect, needs no check: the arguments cannot ask for one.
 */
export function attachmentProblems(network: Attachable): AttachmentProblem[] {
  const wrongWords = wordProblems(network);
  if (wrongWords.length > 0) return wrongWords;
  return [
    ...blockProblems(network),
    ...sharingProblems(network),
    ...placeProblems(network),
    ...insideProblems(network),
    ...tunnelRangeProblems(network),
    ...directConnectLinks(network).flatMap((link) => privateProblems(network, link)),
    ...mixtureProblems(network),
    ...announcementProblems(announcedRanges(network).length, network),
  ];
}

function wordProblems(network: Attachable): AttachmentProblem[] {
  const words: string[] = Object.values(Attachment);
  const said = [
    { path: "attachment", word: network.attachment },
    { path: "alongside", word: network.alongside },
    ...Object.entries(network.sites ?? {}).flatMap(([site, { directConnect = {} }]) =>
      Object.entries(directConnect).map(([link, { attachment }]) => ({
        path: `sites.${site}.directConnect.${link}.attachment`,
        word: attachment,
      })),
    ),
  ];
  const unknown = said
    .filter(({ word }) => word !== undefined && !words.includes(word))
    .map(({ path, word }) => ({
      path,
      message: `"${word}" does not exist; ${words.join(" or ")}`,
    }));
  return network.alongside !== undefined && attachmentsOf(network).length === 1
    ? [
        ...unknown,
        {
          path: "alongside",
          message: `${network.alongside} is the attachment already; name the other one, or none`,
        },
      ]
    : unknown;
}

function blockProblems(network: Attachable): AttachmentProblem[] {
  const { transitGateway } = network;
  if (!transitGateway) return [];
  const path = "transitGateway";
  if (!attachmentsOf(network).includes(Attachment.TransitGateway))
    return [
      {
        path,
        message: `there is none: attachment is ${Attachment.VirtualPrivateGateway}; say ${Attachment.TransitGateway}, or remove the block`,
      },
    ];
  const { id, ...own } = transitGateway;
  if (id === undefined) return [];
  const ours = Object.entries(own).flatMap(([key, value]) =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [key],
  );
  return [
    ...(/^tgw-[0-9a-f]{8,17}$/.test(id)
      ? []
      : [
          {
            path: `${path}.id`,
            message: `"${id}" is not the id of a transit gateway: it looks like tgw-0123456789abcdef0`,
          },
        ]),
    ...ours.map((key) => ({
      path: `${path}.${key}`,
      message: `is decided by the owner of ${id}: remove it, or the id to make a gateway here`,
    })),
  ];
}

function sharingProblems({ transitGateway, account }: Attachable): AttachmentProblem[] {
  const { sharedWith = [] } = transitGateway ?? {};
  const path = "transitGateway.sharedWith";
  const organisation =
    /^arn:aws[a-z-]*:organizations::\d{12}:(organization\/o-[a-z0-9]+|ou\/o-[a-z0-9]+\/ou-[a-z0-9-]+)$/;
  return [
    ...sharedWith
      .filter((principal) => !isAccount(principal) && !organisation.test(principal))
      .map((principal) => ({
        path,
        message: `"${principal}" is neither an account id of 12 digits nor the ARN of an organisation or organisational unit`,
      })),
    ...sharedWith
      .filter((principal) => principal === account)
      .map((principal) => ({
        path,
        message: `${principal} is the account of this network, which has the gateway already`,
      })),
    ...repeated(sharedWith).map((principal) => ({ path, message: `${principal} is given twice` })),
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

function tunnelRangeProblems({ transitGateway }: Attachable): AttachmentProblem[] {
  const range = transitGateway?.tunnelCidr;
  if (range === undefined) return [];
  const path = "transitGateway.tunnelCidr";
  const form = networkCidrProblem(range);
  if (form !== undefined) return [{ path, message: form }];
  const { longestPrefix } = transitLimits.tunnelRange;
  if (prefixLength(range) > longestPrefix)
    return [{ path, message: `${range} is too small: a /${longestPrefix} or larger` }];
  return privateRanges.some((ours) => contains(ours, range))
    ? []
    : [
        {
          path,
          message: `${range} is not private: take a range inside ${privateRanges.join(", ")}`,
        },
      ];
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
