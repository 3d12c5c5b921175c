export * from "./arguments";
export { AdoptedNetwork } from "./network";
