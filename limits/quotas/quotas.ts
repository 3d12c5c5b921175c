import { linkQuotas } from "./links";
import { vpcQuotas } from "./vpc";
import { workloadQuotas } from "./workloads";

export { QuotaScope, type Quota } from "./quota";

/** The day on which the defaults were written down; they are AWS's own and change. */
export const quotasAsOf = "2026-11-24";

/** Default quotas of what this platform builds. */
export const quotas = { ...vpcQuotas, ...linkQuotas, ...workloadQuotas };
export type QuotaName = keyof typeof quotas;
