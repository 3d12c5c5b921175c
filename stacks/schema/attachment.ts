import { z } from "zod";
import { amazonSideAsnProblem, networkCidrProblem } from "../../limits";
import { matching, text, wholeNumber } from "./kinds";

/** What joins the VPC to its sites. */
export const attachment = () => z.enum(["virtual-private-gateway", "transit-gateway"]);

/** The transit gateway of a network. */
export const transitGateway = z.strictObject({
  asn: wholeNumber(amazonSideAsnProblem)
    .optional()
    .describe(
      "ASN of the own transit gateway. It cannot be changed while links end at it. Default: 64514.",
    ),
  id: matching(/^tgw-[0-9a-f]{8,17}$/, "the id of a transit gateway, such as tgw-0123456789abcdef0")
    .optional()
    .describe(
      "Id of a transit gateway of another stack or account, whose owner has the links of the sites: this network is attached and routes to them. Default: an own one.",
    ),
  sharedWith: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "Who may attach VPCs to the own transit gateway: account ids, ARNs of organisations or organisational units. Nothing is accepted by itself.",
    ),
  tunnelCidr: text(networkCidrProblem)
    .optional()
    .describe(
      "Private range, /24 or larger, of AWS's ends of tunnels over Direct Connect, for encryption private-ip-vpn. Default: none.",
    ),
});
