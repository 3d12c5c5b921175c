import { acrossSites } from "../../components/network/across-sites";
import { evidenceProblems } from "../../components/network/health/problems";
import { linkProblems as networkLinkProblems } from "../../components/network/preflight";
import type { Draft } from "../draft";
import type { Problem } from "../problems";
import { siteArguments } from "../site-arguments";
import { fromSentence } from "./common";

/** What the network asks of its links, said together with everything else: tunnels, encryption, connections, gateways. */
export function linkProblems({ sections, broken }: Draft): Problem[] {
  const { network, sites } = sections;
  if (!sites) return [];
  const linked = { ...network, sites: siteArguments(sites) };
  const unread = ({ path }: Problem) => {
    const [owner] = /^sites\.[^.]+\.(vpn|directConnect\.[^.]+)/.exec(path) ?? [];
    return owner !== undefined && broken.some((place) => place.startsWith(owner));
  };
  return [
    ...networkLinkProblems(linked).map(({ path, message }) => ({
      path: path.startsWith("sites") ? path : `network.${path}`,
      message,
    })),
    ...acrossSites(linked).map((sentence) => fromSentence(sentence)),
    ...evidenceProblems(linked).map((sentence) => fromSentence(sentence, "network.")),
  ].filter((problem) => !unread(problem));
}
