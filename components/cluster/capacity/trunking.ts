import * as ecs from "@pulumi/aws/ecs";
import type { Scope } from "../scope";
import { EniTrunking } from "./host-arguments";

/**
 * Turns trunking on for the account and region. Only hosts that start afterwards have a trunk, so groups wait for it. It
 * stays when the stack goes, because other clusters of the account rely on it.
 */
export function accountTrunking(
  scope: Scope,
  trunking: EniTrunking | undefined,
): ecs.AccountSettingDefault[] {
  if (trunking !== EniTrunking.Owned) return [];
  const setting = new ecs.AccountSettingDefault(
    `${scope.name}-trunking`,
    { name: "awsvpcTrunking", value: "enabled" },
    { ...scope.opts, retainOnDelete: true },
  );
  return [setting];
}
