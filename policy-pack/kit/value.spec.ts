import { unknownCheckingProxy } from "@pulumi/policy";
import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import { all, at, given, textOf, UNKNOWN, valueOf, type Reading } from "./value";

/** As a rule gets properties: touching an unknown throws. */
const seen = (properties: object): Reading =>
  valueOf((unknownCheckingProxy as (source: object) => unknown)(properties));

describe("reading properties", () => {
  const properties = seen({
    on: true,
    size: 3,
    none: null,
    id: unknownValue,
    list: [1, unknownValue, null, { deep: unknownValue, here: "x" }],
    nested: { id: unknownValue, zone: "a" },
  });

  it("tells a value, an unknown and nothing apart, at any depth, without throwing", () => {
    expect(properties).to.deep.equal({
      on: true,
      size: 3,
      id: UNKNOWN,
      list: [1, UNKNOWN, { deep: UNKNOWN, here: "x" }],
      nested: { id: UNKNOWN, zone: "a" },
    });
  });

  it("follows a path", () => {
    expect(at(properties, "nested", "zone")).to.equal("a");
    expect(at(properties, "nested", "other")).to.equal(undefined);
    expect(at(properties, "nowhere", "zone")).to.equal(undefined);
    expect(at(properties, "id", "zone")).to.equal(UNKNOWN);
    expect(at(properties, "size", "zone")).to.equal(undefined);
    expect(at(properties, "list", "zone")).to.equal(undefined);
  });

  it("collects through lists", () => {
    expect(all(properties, "list", "here")).to.deep.equal([UNKNOWN, "x"]);
    expect(all(properties, "id", "here")).to.deep.equal([UNKNOWN]);
    expect(all(properties, "nowhere", "here")).to.deep.equal([]);
    expect(all(properties, "nested")).to.deep.equal([{ id: UNKNOWN, zone: "a" }]);
  });

  it("takes an unknown for given and an empty text for nothing", () => {
    const set: Reading[] = [UNKNOWN, false, 0, "x"];
    expect(set.map(given)).to.deep.equal([true, true, true, true]);
    expect([undefined, ""].map(given)).to.deep.equal([false, false]);
  });

  it("is a text where it is plain, and an empty one otherwise", () => {
    expect(["host", 7, true].map(textOf)).to.deep.equal(["host", "7", "true"]);
    expect([undefined, UNKNOWN, {}, []].map(textOf)).to.deep.equal(["", "", "", ""]);
  });

  it("does not hide errors of other kinds", () => {
    const broken = Object.defineProperty({}, "field", {
      enumerable: true,
      get: () => {
        throw new Error("broken");
      },
    });
    expect(() => valueOf(broken)).to.throw("broken");
  });
});
