export * from "./asn";
export * from "./cidr";
export * from "./directconnect";
export * from "./logs";
export * from "./names";
export * from "./regions";
export * from "./tunnels";
export * from "./vpn";
