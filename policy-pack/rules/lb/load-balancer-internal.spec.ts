import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { loadBalancerInternal } from "./load-balancer-internal";

for (const type of [Aws.LoadBalancer, Aws.AlbLoadBalancer, Aws.ClassicLoadBalancer]) {
  const judge = (change: object) =>
    verdicts(loadBalancerInternal, [resource(type, "services", { internal: true, ...change })]);

  describe(`load-balancer-internal on ${type}`, () => {
    it("passes where it is on", async () => {
      expect(await judge({})).to.deep.equal({ services: "compliant" });
    });

    it("finds where it is off, said or left out", async () => {
      expect(await judge({ internal: false })).to.deep.equal({ services: ["internal is off"] });
      expect(await judge({ internal: undefined })).to.deep.equal({
        services: ["internal is not set, and off by default"],
      });
    });

    it("does not decide what is unknown", async () => {
      const undecided = { services: [maybe("internal is not known yet")] };
      expect(await judge({ internal: UNKNOWN })).to.deep.equal(undecided);
    });

    it("leaves out gateway load balancers", async () => {
      const gateway = await judge({ internal: undefined, loadBalancerType: "gateway" });
      expect(gateway).to.deep.equal({ services: "not-applicable" });
    });

    it("has nothing to say of other resources", async () => {
      expect(await verdicts(loadBalancerInternal, [resource(Aws.Topic, "alerts")])).to.deep.equal(
        {},
      );
    });
  });
}
