export { addressSpaceProblem, subnetCidr, Tier } from "./address-plan";
export * from "./arguments";
export * from "./dns/arguments";
export { HybridNetwork } from "./network";
export { networkProblems } from "./validate";
