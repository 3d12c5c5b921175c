export * from "./ops-plane";
export * from "./backup-arguments";
export * from "./trail-arguments";
export * from "./types";
export { operatingSystemProblem } from "./operating-systems";
export { opsPlaneProblems } from "./validate";
export { cronProblem, expiryProblem, timezoneProblem } from "./schedule";
