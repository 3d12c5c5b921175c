import * as pulumi from "@pulumi/pulumi";
import { networkProblems } from "../../components/network/validate";
import { routerWorksheet, type Facts } from "../../components/network/worksheet";
import { refuse } from "../../components/shared/problems";
import { networkArguments } from "../../stacks/arguments";
import type { StackConfig } from "../config/stack-config";
import { settingsOf } from "../settings-of";

/** The worksheet of one router. */
export interface Worksheet {
  /** Site and router. */
  name: string;
  text: string;
}

/**
 * The worksheets of all routers of a stack, site by site.
 *
 * @throws pulumi.RunError that lists what is wrong with the settings: a sheet of settings that cannot be built would mislead.
 */
export function worksheets(stackConfig: StackConfig, facts: Facts): Worksheet[] {
  const settings = settingsOf(stackConfig);
  // A sheet names a secret and has no use for its value.
  const network = networkArguments(settings, () => pulumi.output(""));
  refuse(`The network of ${stackConfig.stack}`, networkProblems(network));
  const secretNames = Object.fromEntries(
    Object.entries(settings.sites).flatMap(([site, { directConnect }]) =>
      Object.entries(directConnect).flatMap(([link, { authKey }]) =>
        authKey === undefined ? [] : [[`${site}-${link}`, authKey]],
      ),
    ),
  );
  return Object.entries(settings.sites).flatMap(([site, { routers }]) =>
    Object.keys(routers).map((router) => ({
      name: `${site}-${router}`,
      text: routerWorksheet(network, { site, router }, { facts, secretNames }),
    })),
  );
}
