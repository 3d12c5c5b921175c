import { aclProblems } from "../../components/network/data-acl/problems";
import type { Draft } from "../draft";
import type { Problem } from "../problems";
import { fromSentence, incompleteSites } from "./common";

/** What closes the network must suit what is to pass, and who decides for the account. */
export function segmentationProblems(draft: Draft): Problem[] {
  return [...dataTierProblems(draft), ...publicAccessProblems(draft)];
}

/** The rules of the data tier's ACL follow from every range, so nothing is said while a site could not be read. */
function dataTierProblems(draft: Draft): Problem[] {
  const { network, sites = {} } = draft.sections;
  if (!network || incompleteSites(draft)) return [];
  return aclProblems({ ...network, sites }).map((sentence) => fromSentence(sentence, "network."));
}

function publicAccessProblems({ sections }: Draft): Problem[] {
  const { operations, network, accountBaseline } = sections;
  if (operations?.vpcPublicAccess !== "block-ingress") return [];
  const path = "operations.vpcPublicAccess";
  return [
    ...(accountBaseline === undefined || accountBaseline === "owner"
      ? []
      : [
          {
            path,
            given: operations.vpcPublicAccess,
            message: `holds for the whole account, whose baseline this stack does not own: accountBaseline is ${accountBaseline}`,
            fix: "Leave it to the stack that owns the baseline, or make this one the owner",
          },
        ]),
    ...(cutOffByBlock(network?.egress)
      ? [
          {
            path,
            given: operations.vpcPublicAccess,
            message: `would cut off network.egress, ${network?.egress}: only NAT gateways may go out then`,
            fix: "Take a NAT gateway, or leave public access allowed",
          },
        ]
      : []),
  ];
}

/** Whether a way out is closed by the block on public access, which knows NAT gateways and nothing else. */
export function cutOffByBlock(egress: string | undefined): boolean {
  return egress !== undefined && !egress.endsWith("-nat") && egress !== "none";
}
