/** Settings as they stand in the configuration: not checked, and without defaults. */
export interface Settings {
  network: Record<string, unknown>;
  sites: Record<string, unknown>;
}

/** The settings that switches are about. */
export function settingsOf(project: string, config: Record<string, string>): Settings {
  const block = (key: string) => mapping(parsed(config[`${project}:${key}`]));
  return { network: block("network"), sites: block("sites") };
}

const parsed = (text = "{}"): unknown => JSON.parse(text);

/** A value as a mapping: empty for what is none. */
export const mapping = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
