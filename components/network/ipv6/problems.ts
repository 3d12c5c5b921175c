import { Egress } from "../arguments";
import { rangesWithOneNumber } from "./plan";

/** What of a network decides whether it can have IPv6. */
export interface Ipv6Subject {
  ipv6?: boolean;
  egress?: Egress;
  applicationRanges?: string[];
}

/** What keeps a network from having IPv6. */
export interface Ipv6Problem {
  /** Argument of the network. */
  path: string;
  message: string;
  fix: string;
}

/** Everything that keeps a network from having IPv6, if asked for. */
export function ipv6Problems({
  ipv6 = false,
  egress = Egress.ZonalNat,
  applicationRanges = [],
}: Ipv6Subject): Ipv6Problem[] {
  if (!ipv6) return [];
  return [
    ...(egress === Egress.None
      ? [
          {
            path: "ipv6",
            message:
              "has no use where egress is none: all that IPv6 is for here is the application tier's way out, as sites and load balancers speak IPv4",
            fix: "Remove it, or give the network a way out",
          },
        ]
      : []),
    ...rangesWithOneNumber(applicationRanges).map(([one = "", other = ""]) => ({
      path: "applicationRanges",
      message: `${one} and ${other} come to the same IPv6 subnets, which follow from the range`,
      fix: "Take another range for the one that is not in use yet",
    })),
  ];
}
