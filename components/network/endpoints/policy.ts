import type { Deployment } from "../../shared";
import { traitsOf } from "./services";

/**
 * Requests of servers on premises that have no AWS identity yet: they are signed by the node's own key, so the account of
 * a principal is not known. Source: Systems Manager User Guide, "Data perimeters in AWS Systems Manager", read 2026-11.
 */
const nodeActions = [
  "ssm:RegisterManagedInstance",
  "ssm:RequestManagedInstanceRoleToken",
  "ssm:UpdateManagedInstancePublicKey",
];

/**
 * The policy of an endpoint, as JSON: the most that can be done through it, whatever credentials somebody brings along. It
 * grants nothing by itself. `undefined` where the service takes none or must be open: AWS then lets everything through.
 */
export function endpointPolicy({ account }: Deployment, service: string): string | undefined {
  const { reach } = traitsOf(service);
  if (reach === "open") return undefined;
  const ours = { "aws:PrincipalAccount": account };
  return policy([
    reach === "own-resources"
      ? allow("*", { ...ours, "aws:ResourceAccount": account })
      : allow("*", ours),
    ...(service === "ssm" ? [allow(nodeActions, { "ssm:NodeAccountId": account })] : []),
  ]);
}

/** The policy of a gateway endpoint whose tables are all of this account. */
export const ownAccountPolicy = ({ account }: Deployment) =>
  policy([allow("*", { "aws:PrincipalAccount": account, "aws:ResourceAccount": account })]);

const allow = (actions: string | string[], conditions: Record<string, string>) => ({
  Effect: "Allow",
  Principal: "*",
  Action: actions,
  Resource: "*",
  Condition: { StringEquals: conditions },
});

const policy = (statements: object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });
