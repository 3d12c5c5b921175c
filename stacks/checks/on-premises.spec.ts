import { expect } from "chai";
import { clusterArguments, operationsArguments } from "../arguments";
import { cases, settings } from "../sample";

const printer = "services.label-printer.onPremises";
const racks = "sites.seoul.fleets.racks";

cases("tasks on premises", [
  {
    what: "a daemon, and agents behind a proxy",
    changes: {
      [printer]: { fleet: "racks", daemon: true },
      [`${racks}.agent`]: {
        version: "1.86.3-1",
        proxy: "http://proxy.example.com:3128",
        noProxy: [".corp.example.com"],
      },
    },
    expected: [],
  },
  {
    what: "neither a count nor a daemon",
    changes: { [printer]: { fleet: "racks" } },
    expected: [`${printer}: must have either count or daemon; it has neither`],
  },
  {
    what: "both a count and a daemon",
    changes: { [printer]: { fleet: "racks", count: 1, daemon: true } },
    expected: [`${printer}: must have either count or daemon; it has both`],
  },
  {
    what: "agents that cannot be so",
    changes: {
      [`${racks}.agent`]: { version: "latest", proxy: "http://me:secret@proxy:3128" },
    },
    expected: [
      `${racks}.agent.version: must be a version of the package amazon-ecs-init, such as 1.86.3-1`,
      `${racks}.agent.proxy: must be the URL of an HTTP proxy with its port and without a password, such as http://proxy.example.com:3128`,
    ],
  },
  {
    what: "exceptions from no proxy",
    changes: { [`${racks}.agent`]: { noProxy: ["10.0.0.0/8"] } },
    expected: [`${racks}.agent.noProxy: has no effect without a proxy`],
  },
  {
    what: "a container agent where no containers run",
    changes: {
      "sites.seoul.fleets.files": { hosts: 1, os: "rhel-9", agent: { version: "1.86.3-1" } },
    },
    expected: [
      "sites.seoul.fleets.files.agent: is for fleets that run containers, and this one runs none",
    ],
  },
]);

describe("the arguments of tasks on premises", () => {
  it("tell a daemon the hosts of its fleet, and leave agents to the kit", () => {
    const given = settings({ [printer]: { fleet: "racks", daemon: true } }, "prod");
    const { services } = clusterArguments(given);
    expect(services["label-printer"]?.onPremises).to.deep.equal({
      fleet: "racks",
      daemon: true,
      hosts: 12,
    });
    expect(services["scan-import"]?.onPremises).to.deep.equal({ fleet: "racks", count: 3 });
    expect(operationsArguments(given).fleets?.["racks"]).not.to.have.property("agent");
  });
});
