import { clientVpnProblems as componentProblems } from "../../components/network/client-vpn/problems";
import type { Draft } from "../draft";
import type { Problem } from "../problems";

/** Laptops must have addresses of their own, one way to sign in, and a way to all that they may call. */
export function clientVpnProblems({ sections }: Draft): Problem[] {
  const { network, sites = {} } = sections;
  if (!network) return [];
  return componentProblems({ ...network, sites }).map(({ path, ...problem }) => ({
    ...problem,
    path: `network.${path}`,
  }));
}
