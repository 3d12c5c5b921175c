import { expect } from "chai";
import { Aws } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { group, way, wearers } from "../../testing/groups";
import { wayInWords, waysToTiers } from "./reachability";
import { shareAPort } from "./security-rules";
import { tiersOfGroup } from "./tiers";

describe("the ways between security groups", () => {
  const [alb, app, data] = [group("alb-sg"), group("app-sg"), group("db-sg")];

  it("lead over each group that nothing wears to the next tier, in words", () => {
    const graph = graphOf([
      alb,
      app,
      data,
      wearers.data(data),
      ...way(alb, app, 8080),
      ...way(app, data, 5432),
    ]);
    const [start] = graph.ofType(Aws.SecurityGroup);
    const words = start && waysToTiers(graph, start).map((one) => wayInWords(start, one));
    expect(words).to.deep.equal(["alb-sg → app-sg:8080 → db-sg:5432"]);
  });

  it("end, also where groups let each other in", () => {
    const graph = graphOf([alb, app, ...way(alb, app, 80), ...way(app, alb, 80)]);
    const [start] = graph.ofType(Aws.SecurityGroup);
    expect(start && waysToTiers(graph, start)).to.deep.equal([]);
  });

  it("know the tier of a group by its tag, else by what wears it", () => {
    const tagged = group("tagged", { tags: { Tier: "data" } });
    const graph = graphOf([
      tagged,
      alb,
      resource(Aws.LoadBalancer, "lb", { securityGroups: [ref(tagged), ref(alb)] }),
    ]);
    expect(graph.ofType(Aws.SecurityGroup).map((one) => tiersOfGroup(graph, one))).to.deep.equal([
      ["data"],
      ["edge"],
    ]);
  });

  it("need a port in common, of one protocol", () => {
    const tcp = (from: number, to = from) => ({ protocol: "tcp", from, to });
    expect(shareAPort(tcp(80, 90), tcp(90))).to.equal(true);
    expect(shareAPort(tcp(80), tcp(443))).to.equal(false);
    expect(shareAPort(tcp(53), { ...tcp(53), protocol: "udp" })).to.equal(false);
    expect(shareAPort(tcp(53), { protocol: "-1", from: 0, to: 65535 })).to.equal(true);
  });
});
