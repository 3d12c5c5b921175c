export * from "./args";
export { HybridStorage } from "./hybrid-storage";
export { lifecycleProblems } from "./lifecycle";
