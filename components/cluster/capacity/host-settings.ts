import type { CapacityArgs } from "./arguments";
import { HostOs } from "./host-arguments";

/** The oldest ECS agent that does what is asked of hosts here. Source: Amazon ECS Developer Guide, "using-warm-pool". */
const oldestAgent = "1.59.0";

/** What a host of a group is told at its first boot: which cluster to join, and how. */
export function hostSettings(clusterName: string, args: CapacityArgs): string {
  return args.os === HostOs.Bottlerocket ? toml(clusterName, args) : script(clusterName, args);
}

function script(clusterName: string, { spot, warmPool, checkImage }: CapacityArgs): string {
  return [
    "#!/bin/bash",
    ...(checkImage ? imageCheck : []),
    "cat >> /etc/ecs/ecs.config <<'CONFIG'",
    `ECS_CLUSTER=${clusterName}`,
    // The hop limit does not keep tasks from the host's credentials: their interface is one hop from the service too.
    "ECS_AWSVPC_BLOCK_IMDS=true",
    ...(spot ? ["ECS_ENABLE_SPOT_INSTANCE_DRAINING=true"] : []),
    // A host of the warm pool joins when it is taken from there, not when it is put there.
    ...(warmPool ? ["ECS_WARM_POOLS_CHECK=true"] : []),
    "CONFIG",
    "",
  ].join("\n");
}

/** Stops a host whose image lacks what the contract of `ami` asks for, before it joins the cluster. */
const imageCheck = [
  "refuse() {",
  '  echo "image refused: $1" | tee /dev/console',
  "  shutdown -h now",
  "  exit 1",
  "}",
  "for unit in ecs docker amazon-ssm-agent; do",
  '  systemctl cat "$unit.service" >/dev/null 2>&1 || refuse "it has no service $unit"',
  "done",
  "agent=$(rpm -q --queryformat '%{VERSION}' ecs-init) || refuse \"package ecs-init is not installed\"",
  `oldest=${oldestAgent}`,
  '[ "$(printf \'%s\\n\' "$oldest" "$agent" | sort -V | head -n 1)" = "$oldest" ] ||',
  '  refuse "its ECS agent is $agent, and $oldest is the oldest that will do"',
];

/** Source: bottlerocket.dev, "settings.ecs", "settings.autoscaling" and "settings.host-containers". */
function toml(clusterName: string, { spot, warmPool, ssh }: CapacityArgs): string {
  return [
    "[settings.ecs]",
    `cluster = "${clusterName}"`,
    "awsvpc-block-imds = true",
    ...(spot ? ["enable-spot-instance-draining = true"] : []),
    ...(warmPool ? ["", "[settings.autoscaling]", "should-wait = true"] : []),
    // SSH leads into the admin container, which is off as a rule.
    ...(ssh ? ["", "[settings.host-containers.admin]", "enabled = true"] : []),
    "",
  ].join("\n");
}
