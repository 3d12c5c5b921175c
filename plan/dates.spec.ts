import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import { judgeDates } from "./dates";
import { planned } from "./testdata/planned";

const activation = (name: string, expirationDate: unknown) =>
  planned({ type: "aws:ssm/activation:Activation", name, inputs: { expirationDate } });

const stateOn = (day: string, expires: string) =>
  judgeDates([activation("racks", expires)], new Date(`${day}T00:00:00Z`)).map(
    ({ state }) => state,
  );

describe("judgeDates", () => {
  const expires = "2026-12-20T00:00:00Z";
  const cases: [string, string][] = [
    ["2026-12-20", "expired"],
    ["2026-12-19", "expires-soon"],
    ["2026-12-14", "expires-soon"],
    ["2026-12-13", "open"],
    ["2026-11-20", "open"],
    ["2026-11-19", "too-far"],
  ];
  for (const [day, state] of cases) {
    it(`finds an activation until ${expires} ${state} on ${day}`, () => {
      expect(stateOn(day, expires)).to.deep.equal([state]);
    });
  }

  it("reads a time with its offset", () => {
    expect(stateOn("2026-12-19", "2026-12-19T08:00:00+09:00")).to.deep.equal(["expired"]);
  });

  it("says nothing of activations whose date is not known, nor of other resources", () => {
    const resources = [
      activation("later", unknownValue),
      planned({ type: "aws:ec2/vpc:Vpc", name: "vpc", inputs: { expirationDate: expires } }),
    ];
    expect(judgeDates(resources, new Date(expires))).to.deep.equal([]);
  });

  it("lists them in the order of their URNs", () => {
    const found = judgeDates(
      [activation("b", expires), activation("a", expires)],
      new Date(expires),
    );
    expect(found.map(({ urn }) => urn.split("::").pop())).to.deep.equal(["a", "b"]);
  });
});
