export { neededEndpoints } from "./endpoints";
export type { HostAgent, HostKitFacts } from "./facts";
export { hostKit, registerScript, shellQuoted, type KitFile } from "./kit";
