import { expect } from "chai";
import type { HybridNetworkArgs } from "./arguments";
import type { DirectConnectLinkArgs, SiteArgs } from "./site-arguments";
import { deployment } from "./testdata";
import { networkProblems } from "./validate";

/** A Direct Connect link that can be built, with changes. */
export const link = (changes: Partial<DirectConnectLinkArgs> = {}): DirectConnectLinkArgs => ({
  router: "edge-1",
  vlan: 101,
  connectionId: "dxcon-fg5678gh",
  ...changes,
});

/** A site that can be linked, with changes. */
export const site = (changes: Partial<SiteArgs> = {}): SiteArgs => ({
  asn: 65010,
  prefixes: ["10.0.0.0/14"],
  routers: { "edge-1": { address: "203.0.113.10" }, "edge-2": { address: "198.51.100.20" } },
  vpn: {
    routers: ["edge-1"],
    insideCidrs: { "edge-1": ["169.254.10.0/30", "169.254.11.0/30"] },
  },
  directConnect: { gasan: link() },
  ...changes,
});

/** A network that can be built, with changes. */
export const network = (changes: Partial<HybridNetworkArgs> = {}): HybridNetworkArgs => ({
  deployment,
  cidr: "10.64.0.0/16",
  zones: ["a", "b"],
  sites: { seoul: site() },
  ...changes,
});

/** A network whose site is changed. */
export const withSite = (changes: Partial<SiteArgs>) =>
  network({ sites: { seoul: site(changes) } });
/** A network whose Direct Connect link is changed. */
export const withLink = (changes: Partial<DirectConnectLinkArgs>) =>
  withSite({ directConnect: { gasan: link(changes) } });
/** Changes that make a link order its connection. */
export const ordered = { connectionId: undefined, location: "KINX", bandwidth: "10Gbps" };

/** Asserts that the arguments have this one problem. */
export function refused(args: HybridNetworkArgs, problem: string): void {
  const problems = networkProblems(args);
  expect(problems, problems.join("\n")).to.have.lengthOf(1);
  expect(problems[0]).to.contain(problem);
}
