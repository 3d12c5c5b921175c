import { expect } from "chai";
import { z } from "zod";
import { salvage } from "./salvage";

const schema = z.strictObject({
  name: z.string(),
  size: z.int().default(1),
  tags: z.array(z.string()).default([]),
  parts: z.record(z.string().regex(/^[a-z]+$/), z.strictObject({ weight: z.int() })).default({}),
});

describe("salvage", () => {
  it("gives what is right as it is", () => {
    const { value, issues } = salvage(schema, { name: "cart", parts: { wheel: { weight: 2 } } });
    expect(value).to.deep.equal({
      name: "cart",
      size: 1,
      tags: [],
      parts: { wheel: { weight: 2 } },
    });
    expect(issues).to.deep.equal([]);
  });

  it("cuts out what is wrong, keeps the rest, and names all of it", () => {
    const { value, issues } = salvage(schema, {
      name: "cart",
      size: "big",
      tags: ["a", 2, "c"],
      parts: {
        wheel: { weight: 2 },
        axle: { weight: 1, colour: "red" },
        BAD: { weight: 1 },
        seat: {},
      },
      colour: "blue",
    });
    expect(value).to.deep.equal({
      name: "cart",
      size: 1,
      tags: [],
      parts: { wheel: { weight: 2 }, axle: { weight: 1 } },
    });
    expect(issues).to.have.length(6);
  });

  it("gives nothing when nothing is left", () => {
    for (const raw of [undefined, null, 7, [], {}, { size: 2 }]) {
      const { value, issues } = salvage(schema, raw);
      expect(value).to.equal(undefined);
      expect(issues).to.have.length(1);
    }
  });

  it("leaves what it was given alone", () => {
    const raw = { name: "cart", size: "big" };
    salvage(schema, raw);
    expect(raw).to.deep.equal({ name: "cart", size: "big" });
  });
});
