export { ContainerCluster } from "./cluster";
export * from "./arguments";
export * from "./capacity/arguments";
export * from "./capacity/host-arguments";
export * from "./deployment/arguments";
export * from "./ingress/arguments";
export * from "./scaling/arguments";
export * from "./service/arguments";
export { clusterProblems } from "./validate";
