export { ContainerCluster } from "./cluster";
export * from "./types";
export { clusterProblems } from "./validate";
