import { expect } from "chai";
import { statementsOf } from "./policy-document";
import { refusesPlaintext } from "./policy-judgements";
import { UNKNOWN, type Reading } from "./value";

const tlsOnly = {
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: ["arn:aws:s3:::data", UNKNOWN],
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};
const open = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" };
const refuses = (...statements: unknown[]) =>
  refusesPlaintext(statementsOf({ Statement: statements } as Reading), "s3:*");

describe("refusing what comes without TLS", () => {
  it("is done by one statement, whatever is unknown beside it", () => {
    expect(refuses(open, tlsOnly)).to.equal(true);
    expect(refuses(tlsOnly, UNKNOWN)).to.equal(true);
    expect(refuses({ ...tlsOnly, Action: ["*"], Principal: { AWS: "*" } })).to.equal(true);
    const condition = { BoolIfExists: { "AWS:SecureTransport": [false] } };
    expect(refuses({ ...tlsOnly, Condition: condition })).to.equal(true);
  });

  it("is not done for some, for some actions, or under further conditions", () => {
    for (const change of [
      { Effect: "Allow" },
      { Principal: { AWS: "1" } },
      { Principal: undefined, NotPrincipal: { AWS: "*" } },
      { Action: "s3:GetObject" },
      { Action: undefined, NotAction: "s3:GetObject" },
      { Condition: undefined },
      { Condition: { Bool: { "aws:SecureTransport": "true" } } },
      { Condition: { Bool: { "aws:SecureTransport": "false", "aws:ViaAWSService": "false" } } },
    ]) {
      expect(refuses({ ...tlsOnly, ...change }), JSON.stringify(change)).to.equal(false);
    }
    expect(refusesPlaintext(undefined, "s3:*")).to.equal(false);
  });

  it("may be done where what decides is unknown", () => {
    for (const part of ["Effect", "Principal", "Action", "Condition"]) {
      expect(refuses({ ...tlsOnly, [part]: UNKNOWN }), part).to.equal(UNKNOWN);
    }
    const unknown = { ...tlsOnly, Condition: { Bool: UNKNOWN } };
    expect(refuses(unknown)).to.equal(UNKNOWN);
    expect(refuses({ ...unknown, Effect: "Allow" })).to.equal(false);
    expect(refuses(UNKNOWN)).to.equal(UNKNOWN);
    expect(refusesPlaintext(UNKNOWN, "s3:*")).to.equal(UNKNOWN);
  });
});
