import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { bookingsOf, clashes, outside, type Clash } from "./calendar";
import { spansOf, startInWords } from "./week";

const booked = (type: string, properties: object, name = "subject") =>
  resource(type, name, { ...properties });
const database = (more: object, name?: string) => booked(Aws.DatabaseInstance, more, name);

/** Bookings in words; those of which the time is not known with a question mark. */
const bookings = (fixture: Fixture) =>
  graphOf([fixture])
    .resources.flatMap(bookingsOf)
    .map(({ property, kind, spans }) => {
      const times = spans === UNKNOWN ? ["?"] : spans.map((one) => startInWords(one));
      return [property, kind, ...times].join(" ");
    });

describe("bookings", () => {
  const sunday = "sun:03:00-sun:04:00";

  it("are the windows of a database, as far as they are given", () => {
    expect(bookings(database({ maintenanceWindow: sunday }))).to.deep.equal([
      "maintenanceWindow maintenance sun 03:00",
    ]);
    const cluster = { preferredBackupWindow: UNKNOWN, preferredMaintenanceWindow: sunday };
    expect(bookings(booked(Aws.DatabaseCluster, cluster))).to.deep.equal([
      "preferredBackupWindow backup ?",
      "preferredMaintenanceWindow maintenance sun 03:00",
    ]);
    expect(bookings(database({ backupWindow: "" }))).to.deep.equal([]);
  });

  it("have no time where the window is none", () => {
    expect(bookings(database({ backupWindow: "at night" }))).to.deep.equal(["backupWindow backup"]);
  });

  it("are what schedules say, in their own time zone", () => {
    const schedule = "cron(0 3 ? * SUN *)";
    const window = (more: object) =>
      bookings(booked(Aws.MaintenanceWindow, { schedule, duration: 2, ...more }));
    expect(window({})).to.deep.equal(["schedule maintenance sun 03:00"]);
    expect(window({ scheduleTimezone: "Asia/Seoul" })).to.deep.equal([
      "schedule maintenance sat 18:00",
    ]);
    expect(window({ scheduleTimezone: UNKNOWN })).to.deep.equal(["schedule maintenance ?"]);
    expect(window({ schedule: UNKNOWN })).to.deep.equal(["schedule maintenance ?"]);
    expect(window({ schedule: "rate(7 days)" })).to.deep.equal(["schedule maintenance"]);
  });

  it("are one for each rule of a backup plan", () => {
    const zoned = { schedule: "cron(0 3 ? * SUN *)", scheduleExpressionTimezone: "Asia/Seoul" };
    const rules = [zoned, { schedule: UNKNOWN }];
    expect(bookings(booked(Aws.BackupPlan, { rules }))).to.deep.equal([
      "schedule backup sat 18:00",
      "schedule backup ?",
    ]);
  });

  it("are none for what nothing is done to at a time", () => {
    expect(bookings(booked(Aws.Bucket, { backupWindow: "03:00-04:00" }))).to.deep.equal([]);
  });
});

/** Where `subject` clashes: with what, and when. */
function met(...fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const subjects = graph.resources.filter(({ name }) => name === "subject");
  return subjects.flatMap((subject) => clashes(graph, subject)).map(inWords);
}
const inWords = ({ one, other, at }: Clash) =>
  `${one.property} ${other.resource.name}.${other.property} ${startInWords(at)}`;
const at = (maintenanceWindow: string, name?: string, more: object = {}) =>
  database({ maintenanceWindow, ...more }, name);

describe("clashes", () => {
  it("are of a resource's own windows, not where one begins as the other ends", () => {
    const own = (backupWindow: unknown) =>
      met(at("sun:03:00-sun:04:00", "subject", { backupWindow }));
    expect(own("03:30-04:30")).to.deep.equal(["backupWindow subject.maintenanceWindow sun 03:30"]);
    expect(own("04:00-04:30")).to.deep.equal([]);
    expect(own(UNKNOWN)).to.deep.equal([]);
  });

  it("are of a database with the plan that backs it up, for an hour of it", () => {
    const plan = booked(Aws.BackupPlan, { rules: [{ schedule: "cron(0 3 ? * SUN *)" }] }, "plan");
    const taking = (of: Fixture) =>
      resource(Aws.BackupSelection, "taking", { planId: ref(plan), resources: [ref(of)] });
    const early = at("sun:03:30-sun:04:30");
    expect(met(early, plan, taking(early))).to.deep.equal([
      "maintenanceWindow plan.schedule sun 03:30",
    ]);
    const late = at("sun:04:00-sun:05:00");
    expect(met(late, plan, taking(late))).to.deep.equal([]);
    const other = at("sun:03:30-sun:04:30", "other");
    expect(met(early, other, plan, taking(other))).to.deep.equal([]);
  });

  it("are of a replica with its source, told once of the two", () => {
    const source = at("sun:03:00-sun:04:00", "source", { backupWindow: "03:00-03:30" });
    const replica = (of: unknown) =>
      at("sun:03:00-sun:04:00", "subject", { replicateSourceDb: of });
    expect(met(source, replica(ref(source)))).to.deep.equal([
      "maintenanceWindow source.maintenanceWindow sun 03:00",
    ]);
    expect(met(source, replica("elsewhere"))).to.deep.equal([]);
    const subject = at("sun:03:00-sun:04:00");
    const follower = at("sun:03:00-sun:04:00", "replica", { replicateSourceDb: ref(subject) });
    expect(met(subject, follower)).to.deep.equal([]);
  });

  it("are of a member of a cluster with those before it", () => {
    const cluster = resource(Aws.DatabaseCluster, "cluster");
    const member = (name: string, of: unknown = ref(cluster)) => {
      const preferredMaintenanceWindow = "sun:03:00-sun:04:00";
      const properties = { clusterIdentifier: of, preferredMaintenanceWindow };
      return booked(Aws.ClusterInstance, properties, name);
    };
    const property = "preferredMaintenanceWindow";
    expect(met(cluster, member("first"), member("subject"), member("last"))).to.deep.equal([
      `${property} first.${property} sun 03:00`,
    ]);
    expect(met(cluster, member("far", "other"), member("subject"))).to.deep.equal([]);
  });

  it("are of migrations with all of a database's times, of hosts with its maintenance", () => {
    const both = at("sun:03:00-sun:04:00", "orders", { backupWindow: "05:00-06:00" });
    const migration = (window: string) =>
      met(both, booked(Aws.MigrationInstance, { preferredMaintenanceWindow: window }));
    expect(migration("sun:05:30-sun:06:30")).to.have.length(1);
    expect(migration("sun:06:00-sun:07:00")).to.deep.equal([]);
    const hosts = (hour: number) =>
      booked(Aws.MaintenanceWindow, { schedule: `cron(0 ${hour} ? * SUN *)`, duration: 1 });
    expect(met(both, hosts(3))).to.deep.equal(["schedule orders.maintenanceWindow sun 03:00"]);
    expect(met(both, hosts(5))).to.deep.equal([]);
  });
});

describe("what is outside", () => {
  it("lies wholly in none of the hours that are allowed", () => {
    const spans = (...windows: string[]) => windows.flatMap((one) => spansOf(one) ?? []);
    const hours = spans("sun:02:00-sun:04:00", "sat:02:00-sat:04:00");
    const found = outside(spans("sun:02:00-sun:04:00", "sat:03:30-sat:04:30"), hours);
    expect(found.map(startInWords)).to.deep.equal(["sat 03:30"]);
    expect(outside(hours, [])).to.deep.equal(hours);
  });
});
