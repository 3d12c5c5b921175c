export * from "./asn";
export * from "./cidr";
export * from "./directconnect";
export * from "./names";
export * from "./regions";
export * from "./vpn";
