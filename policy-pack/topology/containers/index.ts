export * from "./balancer-calls";
export * from "./capacity";
export * from "./container-hosts";
export * from "./containers";
export * from "./exposed-ports";
export * from "./services";
export * from "./target-groups";
