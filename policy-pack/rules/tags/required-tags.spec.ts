import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { requiredTags } from "./required-tags";

const tags = ["Owner", "CostCenter"];
const json = JSON.stringify;
const judge = (own: unknown, provider?: Record<string, unknown>, parameters: object = { tags }) =>
  verdicts(requiredTags, [resource(Aws.Bucket, "data", { tags: own }, provider)], {
    ...parameters,
  });

describe("required-tags", () => {
  it("passes a resource with tags of its own, from its provider, or both", async () => {
    const compliant = { data: "compliant" };
    const both = { Owner: "team", CostCenter: "cc-1" };
    expect(await judge(both)).to.deep.equal(compliant);
    expect(await judge(undefined, { defaultTags: json({ tags: both }) })).to.deep.equal(compliant);
    expect(await judge(undefined, { defaultTags: { tags: both } })).to.deep.equal(compliant);
    const provider = { region: "eu-west-1", defaultTags: json({ tags: { Owner: "team" } }) };
    expect(await judge({ CostCenter: "cc-1" }, provider)).to.deep.equal(compliant);
  });

  it("finds missing and empty ones", async () => {
    expect(await judge(undefined)).to.deep.equal({ data: ["it lacks Owner, CostCenter"] });
    expect(await judge({ Owner: "" }, { defaultTags: json({ tags: {} }) })).to.deep.equal({
      data: ["it lacks Owner, CostCenter"],
    });
    expect(await judge({ Owner: "team" }, {})).to.deep.equal({ data: ["it lacks CostCenter"] });
  });

  it("lets a resource's own tag hide the provider's", async () => {
    const provider = { defaultTags: json({ tags: { Owner: "team", CostCenter: "cc-1" } }) };
    expect(await judge({ Owner: "" }, provider)).to.deep.equal({ data: ["it lacks Owner"] });
  });

  it("passes a tag whose value is unknown", async () => {
    expect(await judge({ Owner: UNKNOWN, CostCenter: "cc-1" })).to.deep.equal({
      data: "compliant",
    });
  });

  it("does not decide while there may be more tags than are known", async () => {
    const undecided = { data: [maybe("CostCenter may be among tags that are not known yet")] };
    expect(await judge({ Owner: "team" }, { defaultTags: UNKNOWN })).to.deep.equal(undecided);
    expect(await judge({ Owner: "team" }, { defaultTags: "{" })).to.deep.equal(undecided);
    const all = maybe("Owner, CostCenter may be among tags that are not known yet");
    expect(await judge(UNKNOWN)).to.deep.equal({ data: [all] });
  });

  it("asks for the usual ones unless told otherwise", async () => {
    const found = { data: ["it lacks Project, Environment, Owner, CostCenter"] };
    expect(await judge(undefined, undefined, {})).to.deep.equal(found);
  });

  it("has nothing to say of what carries no tags", async () => {
    const others = [resource(Aws.Route, "out")];
    expect(await verdicts(requiredTags, others)).to.deep.equal({});
  });
});
