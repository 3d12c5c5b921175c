import { expect } from "chai";
import { planned } from "../../../plan/testdata/planned";
import { Aws } from "../../kit";
import { add, options, ref, remove, rewrite, set, unset, type Change } from "./change";

const shop = planned({ type: "shop:index:Shop", name: "shop", custom: false });
const within = { parent: shop.urn };
const bucket = planned({
  ...within,
  type: Aws.Bucket,
  name: "files",
  inputs: { tags: { Tier: "data" } },
});
const policy = {
  ...planned({
    ...within,
    type: Aws.BucketPolicy,
    name: "files",
    inputs: { bucket: "?", policy: '["one"]' },
    dependencies: [bucket.urn, shop.urn],
  }),
  propertyDependencies: { bucket: [bucket.urn], policy: [] },
};
const plan = [shop, bucket, policy];
const after = (change: Change, name: string, type: string) =>
  change(plan).find((one) => one.name === name && one.type === type);

describe("a change of a plan", () => {
  it("keeps what a resource depends on in step with its properties", () => {
    const unbound = after(unset("BucketPolicy files", "bucket"), "files", Aws.BucketPolicy);
    expect(unbound?.propertyDependencies).to.deep.equal({ policy: [] });
    expect(unbound?.dependencies).to.deep.equal([shop.urn]);
    const made = after(
      add(Aws.BucketAcl, "list", { bucket: ref("Bucket files") }, "shop"),
      "list",
      Aws.BucketAcl,
    );
    expect(made?.propertyDependencies).to.deep.equal({ bucket: [bucket.urn] });
    expect(made?.dependencies).to.deep.equal([bucket.urn]);
    expect(made?.parent).to.equal(shop.urn);
  });

  it("reaches into properties, lists and texts, and leaves the plan as it was", () => {
    const tagged = after(set("Bucket files", { "tags.Owner": "us" }), "files", Aws.Bucket);
    expect(tagged?.inputs).to.deep.equal({ tags: { Tier: "data", Owner: "us" } });
    const edit = (list: string[]) => [...list, "two"];
    const rewritten = after(
      rewrite("BucketPolicy files", "policy", edit),
      "files",
      Aws.BucketPolicy,
    );
    expect(rewritten?.inputs["policy"]).to.equal('["one","two"]');
    expect(rewritten?.request.getObject()?.toJavaScript()).to.deep.equal(rewritten?.inputs);
    expect(bucket.inputs).to.deep.equal({ tags: { Tier: "data" } });
  });

  for (const [what, change, message] of [
    ["what is not there", remove("elsewhere"), "there is no elsewhere in the plan"],
    ["what may be one of two", remove("files"), "say which"],
    ["what others refer to", remove("Bucket files"), "bucket of files refers to"],
    ["nothing", options("Bucket files", { protect: false }), "nothing of Bucket files is changed"],
    ["a text that is none", rewrite("Bucket files", "policy", String), "no text that is known"],
    ["what is there already", add(Aws.Bucket, "files", {}, "shop"), "there is a files already"],
  ] as const) {
    it(`refuses to change ${what}`, () => {
      expect(() => change(plan)).to.throw(message);
    });
  }
});
