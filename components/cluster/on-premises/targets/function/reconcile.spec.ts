import { expect } from "chai";
import type { Target } from "./decisions";
import { reconcile, type Report, type TargetService } from "./reconcile";
import { fakeAws, settings, sharing, world } from "./testdata";

/** Runs once and gives the reports, or the message of the error, and what was logged. */
async function run(
  aws: ReturnType<typeof fakeAws>,
  changes: Partial<TargetService> = {},
  group?: string,
) {
  const logged: Report[] = [];
  const event = group === undefined ? {} : { detail: { group } };
  try {
    const reports = await reconcile(aws.clients, settings(changes), event, (report) =>
      logged.push(report),
    );
    return { reports, logged, message: "" };
  } catch (error) {
    return { reports: [], logged, message: (error as Error).message };
  }
}

const at = (...ids: string[]): Target[] => ids.map((id) => ({ id, port: 9000 }));

describe("the function that registers tasks on premises", () => {
  it("registers the hosts of tasks that run, outside of any zone", async () => {
    const aws = fakeAws({ hosts: { a: "10.0.8.1", b: "10.0.8.2" } });
    const { reports, logged } = await run(aws);
    expect(reports).to.deep.equal([
      {
        service: "labels",
        running: 2,
        register: at("10.0.8.1", "10.0.8.2"),
        deregister: [],
        weights: undefined,
      },
    ]);
    expect(logged).to.deep.equal(reports);
    expect(aws.calls("registerTargets")).to.deep.equal([
      {
        TargetGroupArn: "group/site",
        Targets: [
          { Id: "10.0.8.1", Port: 9000, AvailabilityZone: "all" },
          { Id: "10.0.8.2", Port: 9000, AvailabilityZone: "all" },
        ],
      },
    ]);
    expect(aws.calls("deregisterTargets")).to.deep.equal([]);
  });

  it("has nothing to do and to say the second time", async () => {
    const aws = fakeAws({ hosts: { a: "10.0.8.1" }, site: { "10.0.8.9": "unhealthy" } });
    await run(aws);
    const before = aws.writes();
    const { logged } = await run(aws);
    expect(before).to.deep.equal(["registerTargets", "deregisterTargets"]);
    expect(aws.writes()).to.deep.equal(before);
    expect(logged).to.deep.equal([]);
  });

  it("takes out a task that is asked to stop while it still answers", async () => {
    const aws = fakeAws({
      hosts: { a: "10.0.8.1", b: "10.0.8.2" },
      stopping: ["b"],
      site: { "10.0.8.1": "healthy", "10.0.8.2": "healthy" },
    });
    const { reports } = await run(aws);
    expect(reports[0]?.deregister).to.deep.equal(at("10.0.8.2"));
  });

  it("reads every page and asks in batches that AWS takes", async () => {
    const hosts = world(230);
    const aws = fakeAws({ hosts });
    const { reports } = await run(aws);
    expect(reports[0]?.register).to.have.length(230);
    expect(aws.calls("listTasks")).to.have.length(3);
    expect(aws.calls("describeTasks").map(({ tasks }) => (tasks as string[]).length)).to.deep.equal(
      [100, 100, 30],
    );
    expect(aws.calls("describeInstanceInformation")).to.have.length(10);
  });

  it("looks only after the service that an event names", async () => {
    const aws = fakeAws({ hosts: { a: "10.0.8.1" } });
    expect((await run(aws, {}, "service:labels")).reports).to.have.length(1);
    expect((await run(aws, {}, "service:others")).reports).to.deep.equal([]);
  });
});

describe("the same function in doubt", () => {
  const site = { "10.0.8.1": "healthy", "10.0.8.2": "healthy" };

  for (const call of [
    "listTasks",
    "describeTasks",
    "describeContainerInstances",
    "describeInstanceInformation",
    "describeTargetHealth",
  ]) {
    it(`changes nothing and fails when ${call} fails`, async () => {
      const aws = fakeAws({ hosts: { a: "10.0.8.1" }, site, failing: call });
      const { message } = await run(aws);
      expect(message).to.equal(`labels: ${call} is throttled`);
      expect(aws.writes()).to.deep.equal([]);
    });
  }

  it("changes nothing when ECS describes only some of the tasks", async () => {
    const aws = fakeAws({ hosts: { a: "10.0.8.1", b: "10.0.8.2" }, site, undescribed: "ACCESS" });
    const { message } = await run(aws);
    expect(message).to.contain("ECS did not describe these tasks: task/a (ACCESS)");
    expect(aws.writes()).to.deep.equal([]);
  });

  it("takes a task that is gone meanwhile for gone", async () => {
    const aws = fakeAws({ hosts: { a: "10.0.8.1", b: "10.0.8.2" }, site, undescribed: "MISSING" });
    expect((await run(aws)).reports[0]?.deregister).to.deep.equal(at("10.0.8.1"));
  });

  it("takes nothing out while it does not know where a task runs, and says so", async () => {
    const aws = fakeAws({ hosts: { a: "10.0.8.3", lost: undefined }, site });
    const { message, logged } = await run(aws);
    expect(message).to.contain("labels: nobody knows the address or port of task task/lost");
    expect(logged[0]?.register).to.deep.equal(at("10.0.8.3"));
    expect(aws.calls("deregisterTargets")).to.deep.equal([]);
  });

  it("sends nothing to an address that the site does not have, and says so", async () => {
    const aws = fakeAws({ hosts: { a: "172.17.0.1" }, site });
    const { message } = await run(aws);
    expect(message).to.contain("task task/a has the address 172.17.0.1, outside 10.0.0.0/14");
    expect(aws.calls("registerTargets")).to.deep.equal([]);
  });

  it("keeps what is well when no task is listed", async () => {
    const aws = fakeAws({ hosts: {}, site: { ...site, "10.0.8.3": "unhealthy" } });
    expect((await run(aws)).reports[0]?.deregister).to.deep.equal(at("10.0.8.3"));
  });
});

describe("the same function when both sides get requests", () => {
  const hosts = { a: "10.0.8.1" };
  const well = { "10.0.8.1": "healthy" };
  const down = { "10.0.8.1": "unhealthy" };

  it("leaves the weights as they are meant while both sides are well", async () => {
    const aws = fakeAws({ hosts, site: well, cloud: well });
    expect((await run(aws, { sharing })).reports[0]?.weights).to.equal(undefined);
    expect(aws.writes()).to.deep.equal([]);
  });

  it("sends all to the cloud while nothing on premises is well, and goes back", async () => {
    const aws = fakeAws({ hosts, site: down, cloud: well });
    const { reports } = await run(aws, { sharing });
    expect(reports[0]?.weights).to.deep.equal({ cloud: 100, onPremises: 0 });
    expect(aws.weights()).to.deep.equal({ "group/cloud": 100, "group/site": 0 });

    aws.set("site", well);
    await run(aws, { sharing });
    expect(aws.weights()).to.deep.equal({ "group/cloud": 80, "group/site": 20 });
  });

  it("sends all on premises while nothing in the cloud is well", async () => {
    const aws = fakeAws({ hosts, site: well, cloud: down });
    await run(aws, { sharing });
    expect(aws.weights()).to.deep.equal({ "group/cloud": 0, "group/site": 100 });
  });

  it("leaves a rule alone that has other target groups", async () => {
    const aws = fakeAws({ hosts, site: down, cloud: well, rule: { "group/new": 100 } });
    await run(aws, { sharing });
    expect(aws.calls("modifyRule")).to.deep.equal([]);
  });
});
