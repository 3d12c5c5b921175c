import { loadSettings } from "../stacks";
import type { StackConfig } from "./config/stack-config";

/**
 * The settings of a stack, from the files that its configuration is kept in.
 *
 * @throws SettingsError that lists what is wrong with them.
 */
export const settingsOf = ({ config, secretKeys, project, stack }: StackConfig) =>
  loadSettings(config, (key) => secretKeys.includes(key), { project, stack });
