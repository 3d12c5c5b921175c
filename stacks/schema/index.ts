import { z } from "zod";
import { database, storage } from "./data";
import { network } from "./network";
import { survives } from "./promise";
import { operations } from "./operations";
import { awsKeys, platformKeys } from "./platform";
import { sites } from "./sites";
import { capacity } from "./capacity";
import { imageCaches } from "./containers";
import { services } from "./services";

const structured = {
  survives,
  network,
  sites,
  capacity,
  imageCaches,
  services,
  database,
  storage,
  operations,
};

/** Keys of the project, each a schema of its own. */
export const projectKeys = { ...platformKeys, ...structured };
export { awsKeys };

/** Everything that a stack may set, the keys of `aws:` among the project's. */
export const settingsSchema = z.strictObject({ ...awsKeys, ...projectKeys });

/** The settings as they are read: defaults filled in, sizes in GiB, times in days or hours. */
export type Sections = z.output<typeof settingsSchema>;

/** A key of the settings, without its namespace. */
export type Section = keyof Sections;

/** Whether a key holds a mapping or a list; the others hold text. */
export function isStructured(section: string): boolean {
  return Object.hasOwn(structured, section);
}

/** The key as it stands in the configuration. */
export function configKey(section: Section, project: string): string {
  return `${Object.hasOwn(awsKeys, section) ? "aws" : project}:${section}`;
}

/** The key as messages call it: the project's own without their namespace. */
export function label(section: string): string {
  return Object.hasOwn(awsKeys, section) ? `aws:${section}` : section;
}
