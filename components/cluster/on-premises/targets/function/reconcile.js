const aws = require("./aws");
const { changes, locate, currentWeights } = require("./decisions");

/**
 * Makes the load balancer send requests to the tasks that run on premises now. What a task's event says is not used beyond
 * the service it names: everything is looked up again, so that events may come twice, late or never.
 *
 * @param {import("./reconcile").Clients} clients
 * @param {import("./reconcile").Settings} settings
 * @param {import("./reconcile").TaskEvent} event A task's change of state, or the timer's.
 * @param {(report: import("./reconcile").Report) => void} log Told of what was changed.
 * @returns {Promise<import("./reconcile").Report[]>}
 * @throws Error with every problem, after all services were looked after: the alarm counts errors.
 */
async function reconcile(clients, settings, event = {}, log = console.log) {
  const group = event.detail?.group;
  const concerned = settings.services.filter(
    ({ name }) => group === undefined || group === `service:${name}`,
  );
  const reports = [];
  const problems = [];
  for (const service of concerned) {
    try {
      const { report, doubts } = await reconcileService(clients, settings.cluster, service);
      reports.push(report);
      if (report.register.length + report.deregister.length > 0 || report.weights) log(report);
      problems.push(...doubts);
    } catch (error) {
      problems.push(`${service.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return reports;
}

async function reconcileService(clients, cluster, service) {
  // Before the tasks: what another run registers meanwhile, for a task that this one has not seen, is not taken out again.
  const registered = await aws.targetsOf(clients, service.targetGroup);
  const tasks = await aws.runningTasks(clients, cluster, service);
  const addresses = await aws.addressesOf(
    clients,
    cluster,
    tasks.map(({ host }) => host),
  );
  const located = locate(tasks, addresses, service.prefixes);
  const { register, deregister } = changes(located, registered);
  await aws.register(clients, service.targetGroup, register);
  await aws.deregister(clients, service.targetGroup, deregister);
  const weights = await balance(clients, service, registered);
  const report = { service: service.name, running: tasks.length, register, deregister, weights };
  return { report, doubts: doubtsOf(service, located) };
}

/** Gives the share of a side where nothing is well to the other, and gives it back. */
async function balance(clients, { targetGroup, sharing }, registered) {
  if (!sharing) return undefined;
  const cloud = await aws.targetsOf(clients, sharing.cloudTargetGroup);
  const wanted = currentWeights(sharing.weights, {
    cloud: cloud.some(isWell),
    onPremises: registered.some(isWell),
  });
  const byGroup = {
    [sharing.cloudTargetGroup]: wanted.cloud,
    [targetGroup]: wanted.onPremises,
  };
  const current = await aws.weightsOf(clients, sharing.rule);
  const isOurs =
    Object.keys(current).length === 2 && Object.keys(byGroup).every((arn) => arn in current);
  // While an update replaces a target group the rule is that update's business.
  if (!isOurs || Object.keys(byGroup).every((arn) => current[arn] === byGroup[arn]))
    return undefined;
  await aws.setWeights(clients, sharing.rule, byGroup);
  return wanted;
}

const isWell = ({ state }) => state === "healthy";

function doubtsOf({ name, prefixes }, { unknown, outside }) {
  return [
    ...unknown.map(
      ({ arn }) =>
        `${name}: nobody knows the address or port of task ${arn}; see whether its host is online in Systems Manager. Nothing is taken out until then.`,
    ),
    ...outside.map(
      ({ arn, address }) =>
        `${name}: task ${arn} has the address ${address}, outside ${prefixes.join(", ")}; it gets no requests. Correct the host's address or the site's prefixes.`,
    ),
  ];
}

module.exports = { reconcile };
