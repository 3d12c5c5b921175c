import { expect } from "chai";
import { Aws, statementsOf, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { isOfEndpoint, judgePerimeter, perimeterPolicy } from "./perimeter";

const ours = "o-ours";
const lets = (more: object = {}) => ({
  ...{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" },
  ...more,
});
const where = (key: string, value: unknown, operator = "StringEquals") => ({
  Condition: { [operator]: { [key]: value } },
});
const refusal = (value: unknown = ours, more: object = {}) => ({
  ...lets({ Effect: "Deny", Action: "s3:*" }),
  ...where("aws:PrincipalOrgID", value, "StringNotEquals"),
  ...more,
});

/** What is said of a policy with some statements, and of those of other resources. */
function said(Statement: object[], type: string = Aws.BucketPolicy, ...others: Fixture[]) {
  const graph = graphOf([resource(type, "subject", { policy: { Statement } }), ...others]);
  const [subject] = graph.resources;
  const statements = subject && statementsOf(subject.read("policy"));
  if (!subject || !Array.isArray(statements)) throw new Error("no statements");
  return judgePerimeter(graph, subject, statements, ours).map(
    ({ kind, because }) => `${kind}: ${because}`,
  );
}
const open = [`violation: statement 1 is open to others than ${ours}`];

describe("a policy of a perimeter", () => {
  it("lets nobody in but the organization", () => {
    expect(said([lets()])).to.deep.equal(open);
    expect(said([lets(where("aws:PrincipalOrgID", ours))])).to.deep.equal([]);
    expect(said([lets({ Principal: { AWS: "*" } })])).to.deep.equal(open);
    expect(said([lets({ Principal: undefined, NotPrincipal: { AWS: "1" } })])).to.deep.equal(open);
  });

  it("may name whom it lets in", () => {
    expect(said([lets({ Principal: { AWS: "arn:aws:iam::1:root" } })])).to.deep.equal([]);
    expect(said([lets({ Principal: { Service: "*" } })])).to.deep.equal([]);
  });

  it("is not narrowed by a condition that holds for anybody", () => {
    expect(said([lets(where("aws:SecureTransport", "true", "Bool"))])).to.deep.equal(open);
    expect(said([lets(where("aws:PrincipalOrgID", "*", "StringLike"))])[1]).to.equal(open[0]);
  });

  it("may refuse all others instead", () => {
    expect(said([lets(), refusal()])).to.deep.equal([]);
    expect(said([lets(), refusal(ours, { Action: "s3:PutObject" })])).to.deep.equal(open);
    expect(said([lets(), refusal(ours, { Principal: { AWS: "1" } })])).to.deep.equal(open);
    const equal = where("aws:PrincipalOrgID", ours);
    expect(said([lets(), refusal(ours, equal)])).to.deep.equal(open);
    expect(said([lets(), refusal("o-theirs")])).to.include(open[0]);
  });

  it("names no other organization", () => {
    const other = (key: string, value: string) => said([lets(where(key, value))]);
    const named = (what: string) => [`violation: statement 1 names ${what}, not ${ours}`];
    expect(other("aws:PrincipalOrgID", "o-theirs")).to.deep.equal(named("o-theirs"));
    expect(other("aws:PrincipalOrgPaths", "o-theirs/r-1/")).to.deep.equal(named("o-theirs/r-1/"));
    expect(other("aws:PrincipalOrgPaths", `${ours}/r-1/`)).to.deep.equal([]);
  });

  it("is undecided where its conditions are not known", () => {
    const doubt = ["undecided: to whom statement 1 is open is not known yet"];
    expect(said([lets({ Condition: UNKNOWN })])).to.deep.equal(doubt);
    expect(said([lets({ Condition: UNKNOWN }), refusal()])).to.deep.equal([]);
    expect(said([lets(where("aws:PrincipalOrgID", UNKNOWN))])).to.deep.equal([]);
  });
});

describe("a policy of an endpoint", () => {
  const through = (more: object) => said([lets(more)], Aws.VpcEndpointPolicy);

  it("lets nothing through but to the organization's own, or to what it names", () => {
    expect(through({})).to.deep.equal(open);
    expect(through({ Principal: { AWS: "arn:aws:iam::1:root" } })).to.deep.equal(open);
    expect(through(where("aws:ResourceOrgID", ours))).to.deep.equal([]);
    expect(through({ Resource: "arn:aws:s3:::files/*" })).to.deep.equal([]);
    expect(through(where("aws:SourceVpce", "vpce-1"))).to.deep.equal(open);
  });

  it("is told from those of what it leads to", () => {
    const of = (type: string) => graphOf([resource(type, "one")]).resources.map(isOfEndpoint);
    expect(of(Aws.VpcEndpoint)).to.deep.equal([true]);
    expect(of(Aws.VpcEndpointPolicy)).to.deep.equal([true]);
    expect(of(Aws.BucketPolicy)).to.deep.equal([false]);
  });

  it("is inside it, or beside it", () => {
    const endpoint = resource(Aws.VpcEndpoint, "endpoint");
    const beside = (vpcEndpointId: unknown) =>
      resource(Aws.VpcEndpointPolicy, "beside", { vpcEndpointId, policy: "beside" });
    const text = (...fixtures: Fixture[]) => {
      const graph = graphOf(fixtures);
      return graph.resources.slice(0, 1).map((one) => perimeterPolicy(graph, one));
    };
    expect(text(endpoint, beside(ref(endpoint)))).to.deep.equal(["beside"]);
    expect(text(endpoint, beside("vpce-1"))).to.deep.equal([undefined]);
    const inside = resource(Aws.VpcEndpoint, "endpoint", { policy: "inside" });
    expect(text(inside, beside(ref(inside)))).to.deep.equal(["inside"]);
    expect(text(resource(Aws.Bucket, "files"), beside(UNKNOWN))).to.deep.equal([undefined]);
  });
});

describe("endpoints that a policy asks for", () => {
  const from = (...endpoints: unknown[]) =>
    lets({ ...where("aws:SourceVpce", endpoints), Effect: "Deny" });
  const other = (type: string, ...endpoints: unknown[]) =>
    resource(type, "other", { policy: { Statement: [from(...endpoints)] } });

  it("are all that others of its type ask for", () => {
    const both = other(Aws.BucketPolicy, "vpce-1", "vpce-2");
    expect(said([from("vpce-1")], Aws.BucketPolicy, both)).to.deep.equal([
      'violation: it does not know vpce-2, which BucketPolicy "other" asks for',
    ]);
    expect(said([from("vpce-1", "vpce-2")], Aws.BucketPolicy, both)).to.deep.equal([]);
  });

  it("are not those of other types, those not known, or asked of one that asks for none", () => {
    expect(said([from("vpce-1")], Aws.BucketPolicy, other(Aws.KeyPolicy, "vpce-2"))).to.deep.equal(
      [],
    );
    const unknown = other(Aws.BucketPolicy, UNKNOWN);
    expect(said([from("vpce-1")], Aws.BucketPolicy, unknown)).to.deep.equal([]);
    expect(said([refusal()], Aws.BucketPolicy, other(Aws.BucketPolicy, "vpce-2"))).to.deep.equal(
      [],
    );
  });
});
