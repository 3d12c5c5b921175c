export { addressSpaceProblem, subnetCidr, Tier } from "./address-plan";
export * from "./addresses/arguments";
export { placementProblems } from "./addresses/problems";
export * from "./arguments";
export * from "./dns/arguments";
export { EndpointProfile } from "./endpoints";
export { HybridNetwork } from "./network";
export * from "./tunnel-arguments";
export { networkProblems } from "./validate";
