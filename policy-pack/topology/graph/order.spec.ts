import { expect } from "chai";
import { Aws } from "../../kit";
import { after, ref, resource } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { waitsFor } from "./order";

const first = resource(Aws.Bucket, "first");
const second = resource(Aws.Bucket, "second", { bucket: ref(first) });
const third = after(resource(Aws.Bucket, "third"), second);
const waits = (one: string, other: string) => {
  const graph = graphOf([after(first, third), second, third]);
  const named = (name: string) => graph.resources.find((each) => each.name === name);
  const [from, to] = [named(one), named(other)];
  return from && to && waitsFor(from, to);
};

describe("waitsFor", () => {
  it("follows values and dependsOn, over others, and stands circles", () => {
    expect(waits("second", "first")).to.equal(true);
    expect(waits("third", "second")).to.equal(true);
    expect(waits("third", "first")).to.equal(true);
    expect(waits("third", "third")).to.equal(false);
  });

  it("does not look the other way", () => {
    const graph = graphOf([first, second, third]);
    const [one, , last] = graph.resources;
    expect(one && last && waitsFor(one, last)).to.equal(false);
  });
});
