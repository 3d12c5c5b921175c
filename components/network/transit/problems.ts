import {
  contains,
  networkCidrProblem,
  prefixLength,
  privateRanges,
  transitLimits,
} from "@hybrid-platform/limits";
import { attachmentsOf } from "../links";
import { repeated } from "../validate-sites";
import type { Announcing } from "./announced";
import { Attachment } from "./arguments";
import { transitLinkProblems } from "./link-problems";
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
    ...tunnelRangeProblems(network),
    ...transitLinkProblems(network),
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
  const ours = Object.entries<unknown>(own).flatMap(([key, value]) =>
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
