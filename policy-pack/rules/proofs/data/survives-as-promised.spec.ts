import { expect } from "chai";
import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { verdicts } from "../../../testing/judge";
import { subnet, network } from "../../../testing/network";
import { ruleCases } from "../../../testing/rule-cases";
import { site } from "../../../testing/sites";
import { survivesAsPromised } from "./survives-as-promised";

const stack = resource("pulumi:pulumi:Stack", "subject");
const promise = (survives: string) =>
  resource(Aws.Topic, "alerts", { tags: { Survives: survives } });
const net = network();
const appB = subnet("app-b", net.vpc, "b");
const web = (...subnets: Fixture[]) =>
  resource(Aws.EcsService, "web", {
    desiredCount: 2,
    networkConfiguration: { subnets: subnets.map(ref) },
  });
const places = [stack, net.vpc, net.app, appB];
const { vpn1, vpn2, ...rest } = site();
const links = [stack, ...Object.values(rest)];

ruleCases(survivesAsPromised, {
  compliant: {
    "a service in two zones": [...places, promise("zone"), web(net.app, appB)],
    "a site with a second link and router": [...links, vpn1, vpn2, promise("link router")],
    "a loss that nobody promised to survive": [...places, web(net.app)],
  },
  violating: {
    "a service in one zone": [
      [...places, promise("zone"), web(net.app)],
      "if zone eu-west-1a is lost: services: web stops: all of its tasks are there",
    ],
    "a site with one way": [
      [stack, rest.vgw, rest.edge1, vpn1, promise("link")],
      "if VPN vpn-1 is lost: sites: site AS65010 is cut off: vpn-1 was its only way",
    ],
    "a site whose ways share a router": [
      [stack, rest.vgw, rest.hub, rest.joined, rest.edge1, rest.dx1, vpn1, promise("router")],
      "if router edge-1 is lost: sites: site AS65010 is cut off: dx-1 and vpn-1 was its only way",
    ],
    "a word that is no loss": [
      [stack, promise("zones")],
      '"zones" is promised, and is none of zone, link, router, nat-gateway, resolver-address, region',
    ],
  },
  absent: { "no promise": [[stack]] },
  unknown: {
    "subnets that are not known": [
      [
        ...places,
        promise("zone"),
        web(appB, net.app),
        resource(Aws.EcsService, "jobs", {
          networkConfiguration: { subnets: [UNKNOWN, ref(net.app)] },
        }),
      ],
      "if zone eu-west-1a is lost: which zones jobs is in is not known",
      "if zone eu-west-1b is lost: which zones jobs is in is not known",
    ],
    "a promise that nothing is there to break": [
      [stack, promise("resolver-address")],
      "there is no resolver-address that could be taken away",
    ],
  },
  notApplicable: {},
});

describe("survives-as-promised, as a configuration asks for it", () => {
  it("holds for every stack", async () => {
    const said = await verdicts(survivesAsPromised, [...places, web(net.app)], {
      survives: ["zone"],
    });
    expect(said["subject"]).to.deep.equal([
      "if zone eu-west-1a is lost: services: web stops: all of its tasks are there",
    ]);
  });
});
