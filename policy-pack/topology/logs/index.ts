export * from "./buckets";
export * from "./log-groups";
export * from "./log-outlets";
export * from "./log-pipeline";
