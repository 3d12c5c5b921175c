import { expect } from "chai";
import { Aws, undecided, UNKNOWN, violation } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import {
  bucketSettings,
  holdsAuditRecords,
  judgeAccessLogging,
  judgePublicAccess,
  lacking,
  logWriters,
  needsAcls,
  publicAccessFlags,
  receivesLogs,
} from "./buckets";

const bucket = resource(Aws.Bucket, "subject", { bucket: "logs" });

/** What is found for the bucket called `subject`. */
function of<Found>(find: (...of: Parameters<typeof logWriters>) => Found) {
  return (...fixtures: Fixture[]) => {
    const graph = graphOf(fixtures);
    const subject = graph.ofType(Aws.Bucket).find(({ name }) => name === "subject");
    if (!subject) throw new Error("no bucket is called subject");
    return find(graph, subject);
  };
}

describe("a bucket of logs", () => {
  const trail = (s3BucketName: unknown) => resource(Aws.Trail, "trail", { s3BucketName });
  const balancer = (enabled: unknown, name = "alb") =>
    resource(Aws.LoadBalancer, name, { accessLogs: { bucket: ref(bucket), enabled } });
  const writers = (...fixtures: Fixture[]) =>
    of(logWriters)(bucket, ...fixtures).map(({ name }) => name);

  it("is written by what names it, by reference or by name, each once", () => {
    expect(writers(balancer(true), trail("logs"))).to.deep.equal(["alb", "trail"]);
    const twice = resource(Aws.LoadBalancer, "alb", {
      accessLogs: { bucket: ref(bucket), enabled: true },
      connectionLogs: { bucket: ref(bucket), enabled: true },
    });
    expect(writers(twice)).to.deep.equal(["alb"]);
    expect(of(receivesLogs)(bucket, twice)).to.equal(true);
  });

  it("is not written by what is off, names another or does not know it", () => {
    const other = resource(Aws.Bucket, "other");
    const strangers = [balancer(false), trail(ref(other))];
    expect(writers(other, ...strangers)).to.deep.equal([]);
    expect(writers(trail("far"))).to.deep.equal([]);
    expect(writers(trail(UNKNOWN))).to.deep.equal([]);
    expect(of(receivesLogs)(bucket, other, ...strangers)).to.equal(false);
  });

  it("holds the records of a trail, and not of others", () => {
    expect(of(holdsAuditRecords)(bucket, trail(ref(bucket)))).to.equal(true);
    expect(of(holdsAuditRecords)(bucket, balancer(true))).to.equal(false);
  });

  it("needs access-control lists for a distribution, and not for others", () => {
    const distribution = (name: unknown) =>
      resource(Aws.Distribution, "cdn", { loggingConfig: { bucket: name } });
    expect(of(needsAcls)(bucket, distribution(ref(bucket)))).to.equal(true);
    expect(of(needsAcls)(bucket, distribution("logs.s3.amazonaws.com"))).to.equal(true);
    expect(of(needsAcls)(bucket, distribution("other.s3.amazonaws.com"))).to.equal(false);
    expect(of(needsAcls)(bucket, balancer(true))).to.equal(false);
  });
});

describe("the settings of a bucket", () => {
  const versioning = (of: unknown, status: unknown = "Enabled") =>
    resource(Aws.BucketVersioning, "versions", {
      bucket: of,
      versioningConfiguration: { status },
    });
  const apart = {
    type: Aws.BucketVersioning,
    path: ["versioningConfiguration", "status"],
  } as const;
  const settings = (...fixtures: Fixture[]) => {
    const inline = ["versioning", "enabled"] as const;
    const found = of((graph, one) => bucketSettings(graph, one, apart, inline))(...fixtures);
    return { ...found, lost: found.lost.map(({ name }) => name) };
  };

  it("are made apart, or by the bucket itself", () => {
    const old = resource(Aws.Bucket, "subject", { versioning: { enabled: true } });
    expect(settings(bucket, versioning(ref(bucket))).values).to.deep.equal(["Enabled"]);
    expect(settings(bucket, versioning(ref(bucket), UNKNOWN)).values).to.deep.equal([UNKNOWN]);
    expect(settings(old, versioning(ref(old))).values).to.deep.equal(["Enabled", true]);
    const apartOnly = of((graph, one) => bucketSettings(graph, one, apart))(old);
    expect(apartOnly.values).to.deep.equal([]);
  });

  it("are not those of others, and may be those of one that is not known", () => {
    expect(settings(bucket, versioning("far"))).to.deep.equal({ values: [], lost: [] });
    expect(settings(bucket, versioning(UNKNOWN))).to.deep.equal({ values: [], lost: ["versions"] });
  });

  it("leave open what is lacking where a bucket is not known", () => {
    const [lost] = graphOf([versioning(UNKNOWN)]).resources;
    expect(lacking({ lost: [] }, "none is set")).to.deep.equal(violation("none is set"));
    expect(lacking({ lost: lost ? [lost] : [] }, "none is set")).to.deep.equal(
      undecided('the bucket of BucketVersioning "versions" is not known yet'),
    );
  });
});

describe("public access to a bucket", () => {
  const on = Object.fromEntries(publicAccessFlags.map((flag) => [flag, true]));
  const block = (more: object = {}, name = "block", of: unknown = ref(bucket)) =>
    resource(Aws.BucketPublicAccessBlock, name, { bucket: of, ...on, ...more });
  const said = (...blocks: Fixture[]) => of(judgePublicAccess)(bucket, ...blocks);

  it("needs all four flags of one block to be kept out", () => {
    expect(said(block())).to.deep.equal([]);
    for (const flag of publicAccessFlags) {
      expect(said(block({ [flag]: false }))).to.deep.equal(violation(`${flag} is off`));
      expect(said(block({ [flag]: UNKNOWN }))).to.deep.equal(undecided(`${flag} is not known yet`));
    }
  });

  it("is not kept out by no block, by another's or by two", () => {
    const none = violation("no public access block is for it");
    expect(said()).to.deep.equal(none);
    expect(said(block({}, "far", "far"))).to.deep.equal(none);
    expect(said(block({}, "lost", UNKNOWN)).map(({ kind }) => kind)).to.deep.equal(["undecided"]);
    const two = violation("2 public access blocks overwrite each other");
    expect(said(block(), block({}, "second"))).to.deep.equal(two);
  });
});

describe("access logging", () => {
  const logging = (of: unknown) =>
    resource(Aws.BucketLogging, "logging", { bucket: of, targetBucket: "requests" });

  it("is set apart, or by the bucket itself", () => {
    expect(of(judgeAccessLogging)(bucket, logging(ref(bucket)))).to.deep.equal([]);
    const old = resource(Aws.Bucket, "subject", { logging: { targetBucket: "requests" } });
    expect(of(judgeAccessLogging)(old)).to.deep.equal([]);
    const none = violation("it logs no requests");
    expect(of(judgeAccessLogging)(bucket, logging("far"))).to.deep.equal(none);
  });
});
