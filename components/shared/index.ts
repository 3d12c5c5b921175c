export * from "./alarm";
export * from "./deployment";
export * from "./iam";
export * from "./problems";
export * from "./protection";
export * from "./tags";
