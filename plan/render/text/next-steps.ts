import { policyConfigFile, type Plan } from "../../plan";
import { blockedBy } from "./policies";
import { heading, paragraph, type Colors } from "./page";

/** How to go on from here to `pulumi up`. */
export function nextSteps(plan: Plan, colors: Colors): string[] {
  const { stack, environment, verdicts, quotas } = plan;
  const lines = heading("Next steps", "", colors);
  const blocked =
    blockedBy(verdicts) ?? (quotas.some(({ stops }) => stops) ? "the check of quotas" : undefined);
  if (blocked !== undefined) {
    return [
      ...lines,
      ...paragraph(`Resolve what ${blocked} found: "pulumi up" would stop there.`, 2),
    ];
  }
  const config =
    environment === undefined ? "" : ` --policy-pack-config ${policyConfigFile(environment)}`;
  const judged = (command: string) => [
    `npx pulumi ${command} --stack ${stack} \\`,
    `  --policy-pack policy-pack${config}`,
  ];
  const step = (number: number, text: string, ...commands: string[]) => [
    `  ${number}. ${text}`,
    ...commands.map((command) => `       ${colors.cyan(command)}`),
  ];
  return [
    ...lines,
    ...step(1, `Put your own account, region, addresses and contacts into Pulumi.${stack}.yaml.`),
    ...step(
      2,
      "Sign in to Pulumi and to AWS (with your usual profile), and create the stack once:",
      "npx pulumi login",
      `npx pulumi stack init ${stack}`,
    ),
    ...step(3, "Preview against AWS, judged by the same rules:", ...judged("preview")),
    ...step(4, "Build it:", ...judged("up")),
  ];
}
