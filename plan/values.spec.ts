import { specialSecretSig, specialSigKey, unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import { readable, secretTexts } from "./values";

const secret = (value: unknown) => ({ [specialSigKey]: specialSecretSig, value });

describe("readable", () => {
  it("leaves plain values as they are", () => {
    const plain = { a: [1, "b", null, true], c: { d: "e" } };
    expect(readable(plain)).to.deep.equal(plain);
  });

  it("marks what is unknown and what is secret, at any depth", () => {
    const value = {
      ids: [unknownValue, "vpc-1"],
      key: secret("pass"),
      deep: { late: secret(unknownValue) },
    };
    expect(readable(value)).to.deep.equal({
      ids: ["[unknown]", "vpc-1"],
      key: "[secret]",
      deep: { late: "[secret]" },
    });
  });

  it("shows what other marked objects hold: a file, a reference to a resource", () => {
    expect(readable({ [specialSigKey]: "other", urn: "urn:x" })).to.deep.equal({ urn: "urn:x" });
  });
});

describe("secretTexts", () => {
  it("finds every text inside a secret, and none outside", () => {
    const value = {
      a: secret({ user: "ann", words: ["correct", 7] }),
      b: "plain",
      c: secret(unknownValue),
    };
    expect(secretTexts(value)).to.deep.equal(["ann", "correct"]);
  });
});
