/** The tiers that have a security group. */
export const TierGroup = { Ingress: "ingress", Application: "app", Data: "data" } as const;
export type TierGroup = (typeof TierGroup)[keyof typeof TierGroup];

/** What the group of each tier is for. A group's description can never be changed, so these say nothing that might. */
export const tierDescriptions: Record<TierGroup, string> = {
  ingress: "Load balancers of the application tier",
  app: "Tasks and hosts of the application tier",
  data: "Databases of the data tier",
};

/** A link of the chain: a tier may open TCP connections to a range, on these ports. */
export interface TierRule {
  from: TierGroup;
  /** Range that may be called, of IPv4 or IPv6. */
  to: string;
  fromPort: number;
  toPort: number;
  description: string;
}

/**
 * Who may call whom, as far as no port owns it. Between tiers a port is opened at both ends by whoever listens on it: the
 * load balancer towards the application, the database towards its callers. What has no line here or there cannot talk:
 * load balancers and databases call nobody.
 */
export function tierChain(sitePrefixes: string[], ipv6 = false): TierRule[] {
  const from = TierGroup.Application;
  const https = { fromPort: 443, toPort: 443 };
  return [
    {
      from,
      to: "0.0.0.0/0",
      ...https,
      description: "HTTPS to AWS and the internet",
    },
    ...(ipv6 ? [{ from, to: "::/0", ...https, description: "HTTPS over IPv6" }] : []),
    ...sitePrefixes.map((to) => ({
      from,
      to,
      fromPort: 0,
      toPort: 65535,
      description: "All TCP to on premises",
    })),
  ];
}
