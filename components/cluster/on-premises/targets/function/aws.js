// What AWS is asked and told. A question that is answered in part is an error: half a list must never look like a whole one.

/** Most that one call may name. Source: API references of ECS (DescribeTasks) and Systems Manager (DescribeInstanceInformation). */
const most = { tasks: 100, hosts: 100, nodes: 50 };

/** The running tasks of a service, and the host's port of each. */
async function runningTasks({ ecs }, cluster, { name, container, port }) {
  const listed = await everyPage((nextToken) =>
    ecs.listTasks({ cluster, serviceName: name, desiredStatus: "RUNNING", nextToken }),
  );
  const tasks = [];
  const arns = listed.flatMap(({ taskArns }) => taskArns ?? []);
  for (const batch of batches(arns, most.tasks)) {
    const answer = await ecs.describeTasks({ cluster, tasks: batch });
    refuseFailures("tasks", answer);
    tasks.push(...(answer.tasks ?? []));
  }
  return tasks
    .filter(
      ({ lastStatus, desiredStatus }) => lastStatus === "RUNNING" && desiredStatus === "RUNNING",
    )
    .map(({ taskArn, containerInstanceArn, containers = [] }) => ({
      arn: taskArn,
      host: containerInstanceArn,
      port: containers
        .filter((one) => one.name === container)
        .flatMap(({ networkBindings = [] }) => networkBindings)
        .find(({ containerPort }) => containerPort === port)?.hostPort,
    }));
}

/** Addresses of hosts, by the ARN of the host in ECS; Systems Manager knows them. */
async function addressesOf({ ecs, ssm }, cluster, hosts) {
  const nodes = {};
  for (const containerInstances of batches([...new Set(hosts)], most.hosts)) {
    const answer = await ecs.describeContainerInstances({ cluster, containerInstances });
    refuseFailures("hosts", answer);
    for (const { containerInstanceArn, ec2InstanceId } of answer.containerInstances ?? []) {
      if (ec2InstanceId) nodes[containerInstanceArn] = ec2InstanceId;
    }
  }
  const addresses = {};
  for (const ids of batches([...new Set(Object.values(nodes))], most.nodes)) {
    const Filters = [{ Key: "InstanceIds", Values: ids }];
    const found = await everyPage(
      (NextToken) =>
        ssm.describeInstanceInformation({ Filters, MaxResults: most.nodes, NextToken }),
      "NextToken",
    );
    const informed = found.flatMap((page) => page.InstanceInformationList ?? []);
    for (const { InstanceId, IPAddress } of informed) addresses[InstanceId] = IPAddress;
  }
  return Object.fromEntries(Object.entries(nodes).map(([host, node]) => [host, addresses[node]]));
}

/** What a target group holds, and how each is. */
async function targetsOf({ elb }, TargetGroupArn) {
  const { TargetHealthDescriptions = [] } = await elb.describeTargetHealth({ TargetGroupArn });
  return TargetHealthDescriptions.map(({ Target, TargetHealth }) => ({
    id: Target.Id,
    port: Target.Port,
    state: TargetHealth.State,
  }));
}

async function register({ elb }, TargetGroupArn, targets) {
  if (targets.length === 0) return;
  await elb.registerTargets({ TargetGroupArn, Targets: targets.map(described) });
}

async function deregister({ elb }, TargetGroupArn, targets) {
  if (targets.length === 0) return;
  await elb.deregisterTargets({ TargetGroupArn, Targets: targets.map(described) });
}

/** An address outside the VPC belongs to no zone. Source: Elastic Load Balancing API, TargetDescription. */
const described = ({ id, port }) => ({ Id: id, Port: port, AvailabilityZone: "all" });

/** The weights of a rule's target groups, by ARN. */
async function weightsOf({ elb }, rule) {
  const { Rules = [] } = await elb.describeRules({ RuleArns: [rule] });
  const groups = Rules[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups ?? [];
  return Object.fromEntries(
    groups.map(({ TargetGroupArn, Weight }) => [TargetGroupArn, Weight ?? 1]),
  );
}

async function setWeights({ elb }, RuleArn, weights) {
  const TargetGroups = Object.entries(weights).map(([TargetGroupArn, Weight]) => ({
    TargetGroupArn,
    Weight,
  }));
  await elb.modifyRule({
    RuleArn,
    Actions: [{ Type: "forward", ForwardConfig: { TargetGroups } }],
  });
}

async function everyPage(ask, token = "nextToken") {
  const pages = [];
  let next;
  do {
    const page = await ask(next);
    pages.push(page);
    next = page[token];
  } while (next);
  return pages;
}

/** What is gone since it was listed is no failure. */
function refuseFailures(what, { failures = [] }) {
  const serious = failures.filter(({ reason }) => reason !== "MISSING");
  if (serious.length === 0) return;
  const reasons = serious.map(({ arn, reason }) => `${arn} (${reason})`).join(", ");
  throw new Error(`ECS did not describe these ${what}: ${reasons}`);
}

function* batches(all, size) {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}

module.exports = {
  runningTasks,
  addressesOf,
  targetsOf,
  register,
  deregister,
  weightsOf,
  setWeights,
};
