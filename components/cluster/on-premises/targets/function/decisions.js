// What to change, from what was seen. Nothing here calls anything, so that all of it can be tried.

/**
 * Where the running tasks of a service answer.
 *
 * @param {import("./decisions").Task[]} tasks
 * @param {Record<string, string | undefined>} addresses Addresses of hosts, by the ARN of the host.
 * @param {string[]} prefixes Ranges that the site is known to have.
 * @returns {import("./decisions").Located}
 */
function locate(tasks, addresses, prefixes) {
  const targets = new Map();
  const unknown = [];
  const outside = [];
  for (const task of tasks) {
    const id = addresses[task.host];
    if (id === undefined || task.port === undefined) unknown.push(task);
    else if (!prefixes.some((prefix) => contains(prefix, id)))
      outside.push({ ...task, address: id });
    else targets.set(keyOf({ id, port: task.port }), { id, port: task.port });
  }
  return { running: tasks.length, targets: [...targets.values()], unknown, outside };
}

/**
 * What to register and what to take out, so that the target group holds the tasks that run. When in doubt a target stays:
 * the load balancer sends nothing to one that does not answer, but nobody gives back one that was wrongly taken out.
 *
 * @param {import("./decisions").Located} located
 * @param {import("./decisions").RegisteredTarget[]} registered
 * @returns {import("./decisions").Changes}
 */
function changes({ running, targets, unknown }, registered) {
  // One that drains was taken out already; when its task is wanted again, it has to be registered again.
  const active = registered.filter(({ state }) => state !== "draining");
  const wanted = new Set(targets.map(keyOf));
  const present = new Set(active.map(keyOf));
  const left = active.filter((target) => !wanted.has(keyOf(target)));
  return {
    register: targets.filter((target) => !present.has(keyOf(target))),
    deregister: removable(left, running, unknown.length).map(({ id, port }) => ({ id, port })),
  };
}

function removable(left, running, unknown) {
  // A target that is left over may be that of a task whose address is not known.
  if (unknown > 0) return [];
  // No task at all: what answers all the same shows that the list is not right yet.
  return running > 0 ? left : left.filter(({ state }) => state !== "healthy");
}

/**
 * The weights of the two sides. The load balancer goes by weights even where a side has nothing that is well, so a side that
 * has not gives its share to the other, unless the other is meant to get nothing.
 *
 * @param {import("./decisions").Weights} meant
 * @param {{ cloud: boolean, onPremises: boolean }} well Whether a target of the side is healthy.
 * @returns {import("./decisions").Weights}
 */
function currentWeights(meant, well) {
  if (meant.cloud === 0 || meant.onPremises === 0 || well.cloud === well.onPremises) return meant;
  return well.cloud ? { cloud: 100, onPremises: 0 } : { cloud: 0, onPremises: 100 };
}

/** Whether an IPv4 range holds an address. */
function contains(prefix, address) {
  const [first, length] = prefix.split("/");
  const size = 2 ** (32 - Number(length));
  return Math.floor(numberOf(first) / size) === Math.floor(numberOf(address) / size);
}

/** An IPv4 address as a number; not a number where the text is none, which then lies in no range. */
function numberOf(address) {
  const parts = address.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return NaN;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

const keyOf = ({ id, port }) => `${id}:${port}`;

module.exports = { locate, changes, currentWeights };
