export { addressSpaceProblem, subnetCidr, Tier } from "./address-plan";
export * from "./arguments";
export * from "./dns/arguments";
export { EndpointProfile } from "./endpoints";
export { HybridNetwork } from "./network";
export * from "./transit/arguments";
export * from "./tunnel-arguments";
export { networkProblems } from "./validate";
