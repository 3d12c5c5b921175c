export { addressSpaceProblem, subnetCidr, Tier } from "./address-plan";
export * from "./arguments";
export { EndpointProfile } from "./endpoints";
export { HybridNetwork } from "./network";
export { networkProblems } from "./validate";
