import { expect } from "chai";
import { ref, resource } from "../../testing/fixture";
import { verdicts } from "../../testing/judge";
import { loadBalancerDeletionProtection } from "../../rules/lb/load-balancer-deletion-protection";
import { s3NoForceDestroy } from "../../rules/s3/s3-no-force-destroy";
import { s3Versioning } from "../../rules/s3/s3-versioning";
import { currentType, hasFormerName } from "./former";
import { Aws } from ".";

const bucketV2 = "aws:s3/bucketV2:BucketV2";

describe("types under former names", () => {
  it("are called as they are now", () => {
    expect(currentType(bucketV2)).to.equal(Aws.Bucket);
    expect(currentType("aws:s3/bucketAclV2:BucketAclV2")).to.equal(Aws.BucketAcl);
    const balancer = "aws:applicationloadbalancing/loadBalancer:LoadBalancer";
    expect(currentType(balancer)).to.equal(Aws.AlbLoadBalancer);
    for (const type of [Aws.Bucket, Aws.LoadBalancer, Aws.Vpc]) {
      expect(currentType(type)).to.equal(type);
    }
  });

  it("are known for what has any", () => {
    const renamed = Object.values(Aws).filter(hasFormerName);
    expect(renamed).to.include.members([Aws.Bucket, Aws.BucketAcl, Aws.AlbLoadBalancer]);
    expect(renamed).not.to.include.members([Aws.AccessPoint, Aws.LoadBalancer, Aws.Vpc]);
  });

  it("are judged by every rule, alone and with what refers to them", async () => {
    const bucket = resource(bucketV2, "bucket", { forceDestroy: true });
    const type = "aws:s3/bucketVersioningV2:BucketVersioningV2";
    const versioning = resource(type, "versioning", {
      bucket: ref(bucket),
      versioningConfiguration: { status: "Enabled" },
    });
    expect(await verdicts(s3NoForceDestroy, [bucket])).to.deep.equal({
      bucket: ["forceDestroy is on"],
    });
    expect(await verdicts(s3Versioning, [bucket, versioning])).to.deep.equal({
      bucket: "compliant",
    });
    const balancer = "aws:applicationloadbalancing/loadBalancer:LoadBalancer";
    expect(
      await verdicts(loadBalancerDeletionProtection, [resource(balancer, "services", {})]),
    ).to.deep.equal({ services: ["enableDeletionProtection is not set, and off by default"] });
  });
});
