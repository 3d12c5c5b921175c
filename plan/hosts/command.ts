import { clusterNameOf } from "../../stacks/arguments";
import { physicalName } from "../../components/shared/deployment";
import type { StackSettings } from "../../stacks";
import { defaultStack, stackCommandLine } from "../command-line";
import { readStackConfig } from "../config/stack-config";
import { settingsOf } from "../settings-of";
import { answering, Exit, type World } from "../stack-command";
import { containerHosts, managedNodes } from "./answers";
import type { Aws } from "./aws";
import { compareHosts, isComplete, type ExpectedFleet } from "./compare";
import { renderHosts } from "./render";

const synopsis = "npm run hosts -- [STACK]";

const help = `Holds the servers that are registered against those that the settings of a stack expect.
It asks with the AWS CLI and your credentials, which need to read ECS and Systems Manager only.

  ${synopsis}

  STACK   a stack with a Pulumi.STACK.yaml; ${defaultStack} when left out
  --help  this text

Exit status: 0 all is as expected; 1 it is not; 2 the call or the settings are wrong, or AWS does not answer.
`;

/** Reports on the servers of a stack, and gives the exit status. */
export function hostsCommand(args: string[], world: World, aws: Aws): Exit {
  return answering(world, () => {
    const options = { help: { type: "boolean", short: "h" } } as const;
    const { stack, values } = stackCommandLine(args, options, synopsis);
    if (values.help) {
      world.print(help);
      return Exit.Done;
    }
    const settings = settingsOf(readStackConfig(world.root, stack));
    const expected = expectedFleets(settings);
    if (expected.length === 0) {
      world.print(`${stack}: no site has a fleet.\n`);
      return Exit.Done;
    }
    const { region } = settings.deployment;
    const hasCluster = expected.some(({ runsContainers }) => runsContainers);
    const report = compareHosts(expected, {
      containers: hasCluster ? containerHosts(aws, region, clusterNameOf(settings.deployment)) : [],
      nodes: managedNodes(aws, region),
    });
    world.print(renderHosts(report));
    return isComplete(report) ? Exit.Done : Exit.Open;
  });
}

function expectedFleets({ deployment, sites }: StackSettings): ExpectedFleet[] {
  return Object.values(sites).flatMap(({ fleets }) =>
    Object.entries(fleets).map(([fleet, { hosts, runs }]) => ({
      fleet,
      hosts,
      runsContainers: runs === "containers",
      nodeName: physicalName(deployment, fleet),
    })),
  );
}
