export * from "./adopted";
export { addressSpaceProblem, subnetCidr, Tier } from "./address-plan";
export * from "./arguments";
export * from "./dns/arguments";
export { EndpointProfile } from "./endpoints";
export { HybridNetwork } from "./network";
export type { Network } from "./surface";
export * from "./tunnel-arguments";
export { networkProblems } from "./validate";
