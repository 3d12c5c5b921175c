import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { network, subnet } from "../../testing/network";
import { Graph } from "../graph";
import { services } from "./services";

const { vpc } = network();
const [a, b] = [subnet("app-a", vpc, "a"), subnet("app-b", vpc, "b")];
const web = (more: object = {}, name = "web") => resource(Aws.EcsService, name, { ...more });
const hosts = (vpcZoneIdentifiers: unknown, name = "hosts") =>
  resource(Aws.AutoScalingGroup, name, { vpcZoneIdentifiers });
function only(...fixtures: Fixture[]) {
  const [one, ...others] = services(graphOf([vpc, a, b, ...fixtures]));
  if (!one || others.length > 0) throw new Error("not one service");
  return one;
}

describe("the services of a stack", () => {
  it("are all of its ECS services, and nothing else", () => {
    const all = services(graphOf([web(), hosts([]), web({}, "worker")]));
    expect(all.map(({ name }) => name)).to.deep.equal(["web", "worker"]);
    expect(services(graphOf([hosts([])]))).to.deep.equal([]);
  });

  it("are called without the component that they are a part of", () => {
    const named = (name: string, parent?: string) => {
      const { urn, type } = web({}, name);
      const described = { urn, type, name, props: {}, propertyDependencies: {} };
      const made = { ...described, ...(parent && { parent: `urn:pulumi:t::p::x::${parent}` }) };
      return services(new Graph([made])).map((one) => one.name);
    };
    expect(named("shop-web", "shop")).to.deep.equal(["web"]);
    expect(named("shopping-web", "shop")).to.deep.equal(["shopping-web"]);
    expect(named("shop-web")).to.deep.equal(["shop-web"]);
  });
});

describe("the tasks of a service", () => {
  it("are as many as it says, where it says so", () => {
    expect(only(web({ desiredCount: 3 })).tasks).to.equal(3);
    expect(only(web({ desiredCount: 0 })).tasks).to.equal(0);
    expect(only(web()).tasks).to.equal(undefined);
    expect(only(web({ desiredCount: UNKNOWN })).tasks).to.equal(undefined);
  });
  it("are not told of one that runs on each host", () => {
    const each = { desiredCount: 3, schedulingStrategy: "DAEMON" };
    expect(only(web(each)).tasks).to.equal(undefined);
    expect(only(web({ ...each, schedulingStrategy: "REPLICA" })).tasks).to.equal(3);
  });
});

describe("a service on premises", () => {
  it("is what is launched on servers that are not AWS's", () => {
    const launched = (launchType?: unknown) => only(web({ launchType })).onPremises;
    expect(launched("EXTERNAL")).to.equal(true);
    expect([launched("EC2"), launched("FARGATE"), launched()]).to.deep.equal([false, false, false]);
  });
});

describe("the zones of a service", () => {
  const inSubnets = (...subnets: unknown[]) => web({ networkConfiguration: { subnets } });

  it("are those of its own subnets, whatever those of the hosts", () => {
    expect(only(inSubnets(ref(b), ref(a)), hosts([ref(a)])).zones).to.deep.equal({
      known: ["eu-west-1a", "eu-west-1b"],
      complete: true,
    });
    expect(only(inSubnets(ref(b), "subnet-1"), hosts([ref(a)])).zones).to.deep.equal({
      known: ["eu-west-1b"],
      complete: false,
    });
  });

  it("are those of all hosts where it has no subnets of its own, each once", () => {
    expect(only(web(), hosts([ref(b)]), hosts([ref(a), ref(b)], "more")).zones).to.deep.equal({
      known: ["eu-west-1a", "eu-west-1b"],
      complete: true,
    });
  });

  it("are not all known without hosts, or with hosts that are elsewhere", () => {
    expect(only(web()).zones).to.deep.equal({ known: [], complete: false });
    for (const far of ["subnet-1", UNKNOWN]) {
      expect(only(web(), hosts([ref(a)]), hosts([far], "far")).zones).to.deep.equal({
        known: ["eu-west-1a"],
        complete: false,
      });
    }
  });
});
