import { quotas, type Quota, type QuotaName } from "../../limits";
import type { PlannedResource } from "../record/resource";
import { counters } from "./counters";

/** A default quota that the plan alone goes over; what else the account has is not known here. */
export interface QuotaVerdict {
  quota: Quota;
  /** Where it is counted, such as a route table; empty for a whole region. */
  where: string;
  needs: number;
  /** `pulumi up` cannot succeed: AWS does not raise it. */
  stops: boolean;
}

/** The default quotas that a plan exceeds, those that stop it first. */
export function judgeQuotas(resources: PlannedResource[]): QuotaVerdict[] {
  return (Object.keys(quotas) as QuotaName[])
    .flatMap((name) => {
      const quota: Quota = quotas[name];
      return [...counters[name](resources)]
        .filter(([, needs]) => needs > quota.default)
        .map(([where, needs]) => ({ quota, where, needs, stops: !quota.adjustable }));
    })
    .sort((a, b) => Number(b.stops) - Number(a.stops));
}

/** `needs 7 Elastic IPs, default quota 5 (L-0263D0A3, adjustable: Service Quotas → EC2)`. */
export function quotaInWords({ quota, where, needs }: QuotaVerdict): string {
  const { code, what, service, adjustable } = quota;
  const how = adjustable
    ? `adjustable: Service Quotas → ${service}`
    : `${service}; AWS does not raise it: split it`;
  const subject = where === "" ? "" : `${where}: `;
  return `${subject}needs ${needs} ${what}, default quota ${quota.default} (${code === undefined ? how : `${code}, ${how}`})`;
}
