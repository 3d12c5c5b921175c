import { defaultTransitAsn } from "../../components/network/transit/arguments";
import { attachmentProblems } from "../../components/network/transit/problems";
import { mtuProblem } from "../../limits";
import { writtenNames, type Draft } from "../draft";
import type { Problem } from "../problems";
import type { Sections } from "../schema";

/** What joins the VPC to its sites must suit them and their links. */
export function attachmentSettingProblems(draft: Draft): Problem[] {
  const { network, sites = {}, account } = draft.sections;
  // A site that could not be read may be the one whose links explain the rest.
  const unread = writtenNames(draft, "sites").length > Object.keys(sites).length;
  if (!network || unread) return [];
  const linked = Object.fromEntries(
    Object.entries(sites).map(([name, site]) => [
      name,
      { ...site, directConnect: withIds(site.directConnect) },
    ]),
  );
  return [
    ...attachmentProblems({ ...network, sites: linked, account }).map(({ path, message }) => ({
      // What the component calls `attachment` stands under `network` in the settings.
      path: path.startsWith("sites.") ? path : `network.${path}`,
      message,
    })),
    ...mtuProblems(network, sites),
    ...numberProblems(network, sites),
  ];
}

const withIds = (links: Sections["sites"][string]["directConnect"]) =>
  Object.fromEntries(
    Object.entries(links).map(([name, link]) => [name, { ...link, connectionId: link.connection }]),
  );

function mtuProblems(network: Sections["network"], sites: Sections["sites"]): Problem[] {
  return Object.entries(sites).flatMap(([name, { directConnect }]) =>
    Object.entries(directConnect).flatMap(([link, { mtu, attachment = network.attachment }]) => {
      const message = mtuProblem(mtu, attachment === "transit-gateway" ? "transit" : "private");
      const path = `sites.${name}.directConnect.${link}.mtu`;
      return message === undefined ? [] : [{ path, given: String(mtu), message }];
    }),
  );
}

/** The number of an own transit gateway is compared with all others, also when nobody has said it. */
function numberProblems(network: Sections["network"], sites: Sections["sites"]): Problem[] {
  const { attachment, alongside, transitGateway, amazonSideAsn, directConnectAsn } = network;
  if (![attachment, alongside].includes("transit-gateway") || transitGateway?.id !== undefined)
    return [];
  const asn = transitGateway?.asn ?? defaultTransitAsn;
  const others = [
    { path: "network.amazonSideAsn", asn: amazonSideAsn },
    { path: "network.directConnectAsn", asn: directConnectAsn },
    ...Object.entries(sites).map(([name, site]) => ({ path: `sites.${name}.asn`, asn: site.asn })),
  ];
  return others
    .filter((other) => other.asn === asn)
    .map(({ path }) => ({
      path: "network.transitGateway.asn",
      given: String(asn),
      message: `ASN ${asn} is that of ${path} already; each needs its own`,
      fix: "Take another private number, from 64512 to 65534",
    }));
}
