export * from "./ends";
export * from "./graph";
export * from "./kin";
export * from "./order";
export * from "./per-graph";
export * from "./providers";
export * from "./references";
export * from "./regions";
