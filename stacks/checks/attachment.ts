import { attachmentProblems } from "../../components/network/transit/problems";
import { mtuProblem } from "../../limits";
import type { Draft } from "../draft";
import type { Problem } from "../problems";
import type { Sections } from "../schema";
import { siteArguments } from "../site-arguments";
import { incompleteSites } from "./common";

/** What joins the VPC to its sites must suit them and their links. */
export function attachmentSettingProblems(draft: Draft): Problem[] {
  const { network, sites = {}, account } = draft.sections;
  // A site that could not be read may be the one whose links explain the rest.
  if (!network || incompleteSites(draft)) return [];
  const linked = siteArguments(sites);
  return [
    ...attachmentProblems({ ...network, sites: linked, account }).map(({ path, message }) => ({
      // What the component calls `attachment` stands under `network` in the settings.
      path: path.startsWith("sites.") ? path : `network.${path}`,
      message,
    })),
    ...mtuProblems(network, sites),
  ];
}

function mtuProblems(network: Sections["network"], sites: Sections["sites"]): Problem[] {
  return Object.entries(sites).flatMap(([name, { directConnect }]) =>
    Object.entries(directConnect).flatMap(([link, { mtu, attachment = network.attachment }]) => {
      const message = mtuProblem(mtu, attachment === "transit-gateway" ? "transit" : "private");
      const path = `sites.${name}.directConnect.${link}.mtu`;
      return message === undefined ? [] : [{ path, given: String(mtu), message }];
    }),
  );
}
