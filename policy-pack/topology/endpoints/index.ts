export * from "./private-services";
export * from "./service-calls";
