import { expect } from "chai";
import { clientVpn } from "../../components/network/client-vpn/testdata";
import type { Draft } from "../draft";
import { network as schema } from "../schema/network";
import { clientVpnProblems } from "./client-vpn";

const draft = (clientCidr: string): Draft => ({
  place: { project: "hybrid-platform", stack: "test" },
  configuration: { values: {}, isSecret: () => false },
  sections: {
    network: schema.parse({
      cidr: "10.64.0.0/16",
      zones: ["a", "b"],
      clientVpn: { ...clientVpn, clientCidr, authorise: { vpc: { prefix: "10.64.0.0/16" } } },
    }),
  },
  broken: [],
  raw: {},
});

describe("settings of the endpoint for laptops", () => {
  it("are judged like the component's arguments, under network", () => {
    expect(clientVpnProblems(draft("10.250.0.0/20"))).to.deep.equal([]);
    const problems = clientVpnProblems(draft("10.64.0.0/20"));
    expect(problems.map(({ path }) => path)).to.deep.equal(["network.clientVpn.clientCidr"]);
  });
});
