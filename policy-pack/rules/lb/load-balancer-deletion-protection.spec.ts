import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { loadBalancerDeletionProtection } from "./load-balancer-deletion-protection";

for (const type of [Aws.LoadBalancer, Aws.AlbLoadBalancer]) {
  const judge = (change: object) =>
    verdicts(loadBalancerDeletionProtection, [
      resource(type, "services", { enableDeletionProtection: true, ...change }),
    ]);

  describe(`load-balancer-deletion-protection on ${type}`, () => {
    it("passes where it is on", async () => {
      expect(await judge({})).to.deep.equal({ services: "compliant" });
    });

    it("finds where it is off, said or left out", async () => {
      expect(await judge({ enableDeletionProtection: false })).to.deep.equal({
        services: ["enableDeletionProtection is off"],
      });
      expect(await judge({ enableDeletionProtection: undefined })).to.deep.equal({
        services: ["enableDeletionProtection is not set, and off by default"],
      });
    });

    it("does not decide what is unknown", async () => {
      const undecided = { services: [maybe("enableDeletionProtection is not known yet")] };
      expect(await judge({ enableDeletionProtection: UNKNOWN })).to.deep.equal(undecided);
    });

    it("has nothing to say of other resources", async () => {
      expect(
        await verdicts(loadBalancerDeletionProtection, [resource(Aws.Topic, "alerts")]),
      ).to.deep.equal({});
    });
  });
}
