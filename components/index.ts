/**
 * The component library of a hybrid container platform. No component knows another: each takes plain values and what the
 * public fields of the others happen to offer.
 */
export * from "./alert-topic";
export * from "./cluster";
export * from "./network";
export * from "./ops-plane";
export * from "./postgres";
export { type Deployment, type PolicyStatement, Protection } from "./shared";
export * from "./storage";
