import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { logSettings } from "./log-settings";
import { loadBalancing, networkLoadBalancing } from "./log-writers";

describe("who writes the logs of a load balancer", () => {
  const writers = (type: string, loadBalancerType: unknown) => {
    const [balancer] = graphOf([resource(type, "one", { loadBalancerType })]).resources;
    const settings = logSettings[type] ?? [];
    return settings.map(({ writer }) =>
      typeof writer === "function" ? balancer && writer(balancer) : writer,
    );
  };

  it("depends on its kind, the same for each of its logs", () => {
    for (const type of [Aws.LoadBalancer, Aws.AlbLoadBalancer]) {
      const thrice = <Writer>(one: Writer) => [one, one, one];
      expect(writers(type, "network"), type).to.deep.equal(thrice(networkLoadBalancing));
      for (const kind of ["application", undefined, UNKNOWN]) {
        expect(writers(type, kind), type).to.deep.equal(thrice(loadBalancing));
      }
    }
    expect(writers(Aws.ClassicLoadBalancer, undefined)).to.deep.equal([loadBalancing]);
  });
});

describe("where logs are set", () => {
  it("is said once for each type, log and path", () => {
    for (const [type, settings] of Object.entries(logSettings)) {
      const paths = settings.map(({ path }) => path.join("."));
      expect(paths, type).to.deep.equal([...new Set(paths)]);
    }
  });

  it("turns each log on by a flag beside its path, where it has one", () => {
    for (const [type, settings] of Object.entries(logSettings)) {
      for (const { path, on } of settings.filter((one) => one.on)) {
        expect(on?.slice(0, -1), type).to.deep.equal(path.slice(0, -1));
      }
    }
  });
});
