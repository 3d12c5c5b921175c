export * from "./arguments";
export { dependencies } from "./dependencies";
export { SettingsError, type Problem } from "./problems";
export { serviceZone } from "./private-zone";
export { promiseTags } from "./promise";
export { awsProvider } from "./provider";
export { secretOf } from "./secrets";
export { loadSettings, stackSettings, type StackSettings } from "./settings";
