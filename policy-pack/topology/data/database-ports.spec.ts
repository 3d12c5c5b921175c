import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { databasePort, portOfEngine } from "./database-ports";

describe("portOfEngine", () => {
  const cases: [engine: string, port: number][] = [
    ["postgres", 5432],
    ["aurora-postgresql", 5432],
    ["mysql", 3306],
    ["aurora-mysql", 3306],
    ["mariadb", 3306],
    ["oracle-se2", 1521],
    ["sqlserver-ex", 1433],
    ["db2-se", 50000],
  ];
  for (const [engine, port] of cases) {
    it(`is ${port} of ${engine}`, () => {
      expect(portOfEngine(engine)).to.equal(port);
    });
  }

  it("is not known of an engine that is none of them, or not known", () => {
    expect(portOfEngine("mongodb")).to.equal(UNKNOWN);
    expect(portOfEngine("my-postgres")).to.equal(UNKNOWN);
    expect(portOfEngine(undefined)).to.equal(UNKNOWN);
    expect(portOfEngine(UNKNOWN)).to.equal(UNKNOWN);
  });
});

describe("databasePort", () => {
  const portOf = (properties: Record<string, unknown>) => {
    const [database] = graphOf([resource(Aws.DatabaseInstance, "orders", properties)]).resources;
    return database && databasePort(database);
  };

  it("is the one that is set before that of the engine", () => {
    expect(portOf({ engine: "postgres", port: 6432 })).to.equal(6432);
    expect(portOf({ engine: "postgres" })).to.equal(5432);
  });

  it("stays unknown where the one that is set is, whatever the engine", () => {
    expect(portOf({ engine: "postgres", port: UNKNOWN })).to.equal(UNKNOWN);
    expect(portOf({ engine: UNKNOWN })).to.equal(UNKNOWN);
    expect(portOf({ engine: UNKNOWN, port: 6432 })).to.equal(6432);
    expect(portOf({})).to.equal(UNKNOWN);
  });
});
