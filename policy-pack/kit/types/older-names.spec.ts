import { expect } from "chai";
import { resource } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { verdicts } from "../../testing/judge";
import { s3Versioning } from "../../rules/s3/s3-versioning";
import { loadBalancerDeletionProtection } from "../../rules/lb/load-balancer-deletion-protection";
import { hasOlderName, typeOf } from "./older-names";
import { Aws } from ".";

describe("older names of types", () => {
  const names: [older: string, type: string][] = [
    ["aws:s3/bucketV2:BucketV2", Aws.Bucket],
    ["aws:s3/bucketVersioningV2:BucketVersioningV2", Aws.BucketVersioning],
    [
      "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
      Aws.BucketEncryption,
    ],
    ["aws:elasticloadbalancingv2/loadBalancer:LoadBalancer", Aws.LoadBalancer],
    ["aws:applicationloadbalancing/listener:Listener", Aws.Listener],
    ["aws:elasticloadbalancing/loadBalancer:LoadBalancer", Aws.ClassicLoadBalancer],
  ];
  for (const [older, type] of names) {
    it(`has ${older} for ${type}`, () => {
      expect(typeOf(older)).to.equal(type);
      expect(hasOlderName(type)).to.equal(true);
    });
  }

  it("leaves all other types as they are", () => {
    const others = [
      ...Object.values(Aws),
      "pulumi:pulumi:Stack",
      "my:aws:s3/bucketV2:BucketV2",
      "aws:s3/bucketV2:BucketV2s",
      "my:aws:elasticloadbalancing/loadBalancer:LoadBalancer",
      "my:aws:elasticloadbalancingv2/loadBalancer:LoadBalancer",
    ];
    for (const type of others) expect(typeOf(type)).to.equal(type);
    expect([Aws.DatabaseInstance, "my:aws:lb/x:X"].map(hasOlderName)).to.deep.equal([false, false]);
  });

  it("are types that rules judge, and find beside others", async () => {
    const old = resource("aws:s3/bucketV2:BucketV2", "old");
    const versioning = (type: string) =>
      resource(type, "old", {
        bucket: `old-id`,
        versioningConfiguration: { status: "Enabled" },
      });
    const bucket = resource("aws:s3/bucketV2:BucketV2", "kept", { bucket: "old-id" });
    const older = versioning("aws:s3/bucketVersioningV2:BucketVersioningV2");
    expect(await verdicts(s3Versioning, [old, bucket, older])).to.deep.equal({
      old: ["no versioning is set for it"],
      kept: "compliant",
    });
    expect(graphOf([old]).ofType(Aws.Bucket)[0]?.label).to.equal('Bucket "old"');
  });

  it("are types that rules on one resource judge", async () => {
    const balancer = resource("aws:elasticloadbalancingv2/loadBalancer:LoadBalancer", "old");
    expect(await verdicts(loadBalancerDeletionProtection, [balancer])).to.have.property("old");
  });
});
