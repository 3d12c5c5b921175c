export * from "./alert-topic";
export { contactProblems } from "./contacts";
