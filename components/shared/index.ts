export * from "./alarm";
export * from "./deployment";
export * from "./encryption-key";
export * from "./iam";
export * from "./log-retention";
export * from "./problems";
export * from "./protection";
export * from "./tags";
