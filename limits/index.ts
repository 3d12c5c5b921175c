export * from "./asn";
export * from "./cidr";
export * from "./directconnect";
export * from "./endpoints";
export * from "./logs";
export * from "./names";
export * from "./regions";
export * from "./vpn";
