export * from "./ends";
export * from "./graph";
export * from "./order";
export * from "./providers";
export * from "./regions";
