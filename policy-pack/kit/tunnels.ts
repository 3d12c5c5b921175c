import type { Verdict } from "./verdict";

/**
 * Judges the same option of both tunnels of a VPN connection. `option`: its path without what names the tunnel, such as
 * `LogOptions.cloudwatchLogOptions`.
 */
export function ofBothTunnels(
  option: string,
  judge: (property: string, ...path: string[]) => Verdict[],
): Verdict[] {
  const [first = "", ...path] = option.split(".");
  return ["tunnel1", "tunnel2"].flatMap((tunnel) => judge(tunnel + first, ...path));
}
