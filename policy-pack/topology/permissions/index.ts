export * from "./access";
export * from "./perimeter";
export * from "./rights";
export * from "./role-permissions";
export * from "./role-policies";
export * from "./trust";
