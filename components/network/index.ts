export { addressSpaceProblem, subnetCidr, Tier } from "./address-plan";
export * from "./arguments";
export { HybridNetwork } from "./network";
export * from "./tunnel-arguments";
export { networkProblems } from "./validate";
