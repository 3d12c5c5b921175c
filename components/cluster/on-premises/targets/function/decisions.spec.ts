import { expect } from "chai";
import * as fc from "fast-check";
import { runs } from "../../../../../testing/runs";
import { changes, currentWeights, locate, type RegisteredTarget, type Target } from "./decisions";

const key = ({ id, port }: Target) => `${id}:${port}`;
const keys = (targets: Target[]) => targets.map(key).sort();

const target = fc.record({
  id: fc.constantFrom("10.0.8.1", "10.0.8.2", "10.0.8.3", "10.0.8.4"),
  port: fc.constantFrom(8080, 9000),
});
const targets = fc.uniqueArray(target, { selector: key });
const state = fc.constantFrom("initial", "healthy", "unhealthy", "draining", "unused");
const registered = fc.uniqueArray(
  fc.tuple(target, state).map(([one, how]): RegisteredTarget => ({ ...one, state: how })),
  { selector: key },
);
const found = (wanted: Target[]) => ({
  running: wanted.length,
  targets: wanted,
  unknown: [],
  outside: [],
});

/** What a target group holds after the changes: what is taken out drains. */
function applied(before: RegisteredTarget[], { register, deregister }: ReturnType<typeof changes>) {
  const out = new Set(keys(deregister));
  const added = new Set(keys(register));
  return [
    ...before
      .filter((one) => !added.has(key(one)))
      .map((one) => (out.has(key(one)) ? { ...one, state: "draining" } : one)),
    ...register.map((one): RegisteredTarget => ({ ...one, state: "initial" })),
  ];
}

describe("changes of a target group", () => {
  it("lead in one step to exactly the tasks that run, and then to nothing more", () => {
    fc.assert(
      fc.property(targets, registered, (wanted, before) => {
        fc.pre(wanted.length > 0);
        const after = applied(before, changes(found(wanted), before));
        const active = after.filter((one) => one.state !== "draining");
        expect(keys(active)).to.deep.equal(keys(wanted));
        expect(changes(found(wanted), after)).to.deep.equal({ register: [], deregister: [] });
      }),
      { numRuns: runs(200) },
    );
  });

  it("take out only what is there, and never what runs", () => {
    fc.assert(
      fc.property(targets, registered, (wanted, before) => {
        const { deregister } = changes(found(wanted), before);
        const active = before.filter((one) => one.state !== "draining");
        expect(keys(active)).to.include.members(keys(deregister));
        expect(keys(deregister).filter((one) => keys(wanted).includes(one))).to.deep.equal([]);
      }),
      { numRuns: runs(100) },
    );
  });

  it("take out nothing while the address of a task is not known", () => {
    const unknown = [{ arn: "task/1", host: "host/1", port: undefined }];
    fc.assert(
      fc.property(targets, registered, (wanted, before) => {
        const doubtful = { ...found(wanted), running: wanted.length + 1, unknown };
        const { register, deregister } = changes(doubtful, before);
        expect(deregister).to.deep.equal([]);
        expect(register).to.deep.equal(changes(found(wanted), before).register);
      }),
      { numRuns: runs(100) },
    );
  });

  it("leave what answers when no task is listed at all", () => {
    fc.assert(
      fc.property(registered, (before) => {
        const after = applied(before, changes(found([]), before));
        const left = after.filter((one) => one.state !== "draining");
        expect(keys(left)).to.deep.equal(keys(before.filter((one) => one.state === "healthy")));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe("the places of tasks", () => {
  const task = (name: string, port: number | undefined = 9000) => ({
    arn: `task/${name}`,
    host: `host/${name}`,
    port,
  });

  it("are the addresses of their hosts, each once, with the port of the host", () => {
    const located = locate(
      [task("a"), task("b"), { ...task("a"), arn: "task/again" }],
      { "host/a": "10.0.8.1", "host/b": "10.0.8.2" },
      ["10.0.0.0/14"],
    );
    expect(located).to.deep.equal({
      running: 3,
      targets: [
        { id: "10.0.8.1", port: 9000 },
        { id: "10.0.8.2", port: 9000 },
      ],
      unknown: [],
      outside: [],
    });
  });

  it("are unknown without an address or a port", () => {
    const { unknown, targets: none } = locate(
      [task("a"), { ...task("b"), port: undefined }],
      { "host/b": "10.0.8.2" },
      ["10.0.0.0/14"],
    );
    expect(unknown.map(({ arn }) => arn)).to.deep.equal(["task/a", "task/b"]);
    expect(none).to.deep.equal([]);
  });

  it("lie in the ranges of the site, or get no requests", () => {
    const prefixes = ["10.0.0.0/14", "192.168.4.0/30"];
    const inside = ["10.0.0.0", "10.3.255.255", "192.168.4.3"];
    const outside = ["10.4.0.0", "9.255.255.255", "192.168.4.4", "172.17.0.1", "fd00::1", ""];
    for (const address of [...inside, ...outside]) {
      const located = locate([task("a")], { "host/a": address }, prefixes);
      expect(located.targets.length, address).to.equal(inside.includes(address) ? 1 : 0);
      expect(located.outside.length, address).to.equal(inside.includes(address) ? 0 : 1);
    }
  });
});

describe("the weights of the two sides", () => {
  const percent = fc.integer({ min: 0, max: 100 });

  it("are those that are meant, unless just one side is well", () => {
    fc.assert(
      fc.property(percent, fc.boolean(), (onPremises, well) => {
        const meant = { cloud: 100 - onPremises, onPremises };
        expect(currentWeights(meant, { cloud: well, onPremises: well })).to.deep.equal(meant);
      }),
      { numRuns: runs(50) },
    );
  });

  it("are all of the side that is well", () => {
    const meant = { cloud: 80, onPremises: 20 };
    expect(currentWeights(meant, { cloud: true, onPremises: false })).to.deep.equal({
      cloud: 100,
      onPremises: 0,
    });
    expect(currentWeights(meant, { cloud: false, onPremises: true })).to.deep.equal({
      cloud: 0,
      onPremises: 100,
    });
  });

  it("send nothing to a side that is meant to get nothing", () => {
    for (const meant of [
      { cloud: 100, onPremises: 0 },
      { cloud: 0, onPremises: 100 },
    ]) {
      for (const cloud of [true, false]) {
        expect(currentWeights(meant, { cloud, onPremises: !cloud })).to.deep.equal(meant);
      }
    }
  });
});
