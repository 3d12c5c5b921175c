import type * as pulumi from "@pulumi/pulumi";
import type { PrivateZoneArgs } from "../components";
import type { Sections } from "./schema";

/** Domain that services have their names in; none unless the settings ask for it. */
export const serviceDomain = ({ serviceNames, dns }: Sections["network"]): string | undefined =>
  serviceNames === "zone" ? dns?.zone : undefined;

/** The network's private zone, as the zone of services' names. */
export function serviceZone(
  { network: settings }: Pick<Sections, "network">,
  { privateZoneId: id }: { privateZoneId?: pulumi.Output<string> },
): PrivateZoneArgs | undefined {
  const name = serviceDomain(settings);
  return id && name !== undefined ? { id, name } : undefined;
}
