import { FlowLogDetail, LinkAlarms, type HybridNetworkArgs } from "../arguments";
import { directConnectLinks, vpnLinks } from "../links";

/** Links of one site that an alarm of alarms has room for: a rule has 10,240 characters, and names each link twice. */
const mostLinks = 60;

/** What the network is watched by, and what is watched. */
type WatchedNetwork = Pick<HybridNetworkArgs, "flowLogs" | "linkAlarms" | "sites">;

/** Says what is wrong with how the network is recorded and watched. */
export function evidenceProblems(args: WatchedNetwork): string[] {
  return [
    ...wordProblems("flowLogs", args.flowLogs, Object.values(FlowLogDetail)),
    ...wordProblems("linkAlarms", args.linkAlarms, Object.values(LinkAlarms)),
    ...(args.linkAlarms === LinkAlarms.Full ? ruleProblems(args) : []),
  ];
}

function wordProblems(argument: string, given: string | undefined, words: string[]): string[] {
  return given === undefined || words.includes(given)
    ? []
    : [`${argument}: "${given}" is no choice; one of ${words.join(", ")}`];
}

function ruleProblems(args: WatchedNetwork): string[] {
  const sessions = directConnectLinks(args);
  const tunnels = vpnLinks(args).flatMap((link) => [link, link]);
  return Object.keys(args.sites ?? {}).flatMap((site) => {
    const links = [...sessions, ...tunnels].filter((link) => link.site === site).length;
    return links > mostLinks
      ? [
          `linkAlarms: site "${site}" has ${links} tunnels and sessions, and one alarm sums up ${mostLinks}; say essential, or make two sites of it`,
        ]
      : [];
  });
}
