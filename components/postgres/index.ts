export * from "./args";
export { ResilientPostgres } from "./resilient-postgres";
