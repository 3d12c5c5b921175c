import { expect } from "chai";
import { admitsEverybody, refusesPlaintext, statementsOf } from "./documents";
import { UNKNOWN, type Reading } from "./value";

const tlsOnly = {
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: ["arn:aws:s3:::data", UNKNOWN],
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};
const open = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" };
const policy = (...statements: object[]) => ({ Statement: statements }) as Reading;
const refuses = (document: Reading) => {
  const statements = statementsOf(document);
  return statements === UNKNOWN ? UNKNOWN : refusesPlaintext(statements, "s3");
};
const admits = (statement: object) => {
  const statements = statementsOf(policy(statement));
  return statements === UNKNOWN ? UNKNOWN : statements.map(admitsEverybody)[0];
};

describe("the statements of a policy", () => {
  it("are read from an object or a text, from one or a list, and from nothing", () => {
    const statement = { Effect: "Allow", Principal: { AWS: ["1", "2"], Service: "s3" } };
    for (const document of [{ Statement: statement }, { Statement: [statement] }]) {
      for (const written of [document, JSON.stringify(document)]) {
        const read = statementsOf(written);
        expect(read === UNKNOWN ? read : read.map(({ principals }) => principals)).to.deep.equal([
          ["1", "2", "s3"],
        ]);
      }
    }
    for (const nothing of [undefined, "", "{", "[]", {}]) {
      expect(statementsOf(nothing)).to.deep.equal([]);
    }
  });

  it("are unknown where none of them is known", () => {
    const unknowns: Reading[] = [UNKNOWN, { Statement: UNKNOWN }, { Statement: [UNKNOWN] }];
    for (const unknown of unknowns) {
      expect(statementsOf(unknown)).to.equal(UNKNOWN);
    }
    expect(refuses(policy(tlsOnly, UNKNOWN as unknown as object))).to.equal(true);
  });

  it("refuse plaintext, whatever is unknown beside that", () => {
    expect(refuses(policy(open, tlsOnly))).to.equal(true);
    expect(refuses(policy({ ...tlsOnly, Action: ["*"], Principal: { AWS: "*" } }))).to.equal(true);
    const condition = { BoolIfExists: { "AWS:SecureTransport": [false] } };
    expect(refuses(policy({ ...tlsOnly, Condition: condition }))).to.equal(true);
  });

  it("do not refuse it for some, for some actions, or under further conditions", () => {
    for (const change of [
      { Effect: "Allow" },
      { Principal: { AWS: "1" } },
      { Action: "s3:GetObject" },
      { Condition: undefined },
      { Condition: { Bool: { "aws:SecureTransport": "true" } } },
      { Condition: { Bool: { "aws:SecureTransport": "false", "aws:ViaAWSService": "false" } } },
    ]) {
      expect(refuses(policy({ ...tlsOnly, ...change })), JSON.stringify(change)).to.equal(false);
    }
  });

  it("may refuse it where what decides is unknown", () => {
    for (const part of ["Effect", "Principal", "Action", "Condition"]) {
      expect(refuses(policy({ ...tlsOnly, [part]: UNKNOWN })), part).to.equal(UNKNOWN);
    }
    const unknown = { ...tlsOnly, Condition: { Bool: UNKNOWN } };
    expect(refuses(policy(unknown))).to.equal(UNKNOWN);
    expect(refuses(policy({ ...unknown, Effect: "Allow" }))).to.equal(false);
  });

  it("admit everybody where no condition says who", () => {
    expect(admits(open)).to.equal(true);
    expect(admits({ ...open, Principal: { AWS: ["1", "*"] } })).to.equal(true);
    expect(admits({ ...open, Principal: undefined, NotPrincipal: { AWS: "1" } })).to.equal(true);
    for (const condition of [
      { Bool: { "aws:SecureTransport": "true" } },
      { StringNotEquals: { "aws:PrincipalOrgID": "o-1" } },
      { StringLike: { "aws:PrincipalArn": "*" } },
      { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-1" } },
      { IpAddress: { "aws:SourceIp": ["10.0.0.0/8", "0.0.0.0/0"] } },
    ]) {
      const statement = { ...open, Condition: condition };
      expect(admits(statement), JSON.stringify(condition)).to.equal(true);
    }
  });

  it("admit some otherwise", () => {
    expect(admits({ ...open, Effect: "Deny" })).to.equal(false);
    expect(admits({ ...open, Principal: { Service: "s3.amazonaws.com" } })).to.equal(false);
    for (const condition of [
      { StringEquals: { "aws:PrincipalOrgID": "o-1" } },
      { ArnLike: { "AWS:SourceArn": UNKNOWN } },
      { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } },
    ]) {
      expect(admits({ ...open, Condition: condition })).to.equal(false);
    }
  });

  it("may admit everybody where that is unknown", () => {
    expect(admits({ ...open, Effect: UNKNOWN })).to.equal(UNKNOWN);
    expect(admits({ ...open, Principal: UNKNOWN })).to.equal(UNKNOWN);
    expect(admits({ ...open, Condition: UNKNOWN })).to.equal(UNKNOWN);
  });
});
