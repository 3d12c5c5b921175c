import { expect } from "chai";
import {
  covers,
  isAboutEverything,
  isPublic,
  isUnconditional,
  judgeStatements,
  matches,
  narrows,
  narrowsBy,
  statementsOf,
} from "./policy-document";
import type { Statement } from "./policy-document";
import { UNKNOWN, type Reading } from "./value";
import { notApplicable, undecided, violation } from "./verdict";

function statement(elements: Record<string, Reading>): Statement {
  const properties = { Effect: "Allow", Action: "sns:Publish", Resource: "*", ...elements };
  const [one] = statementsOf({ Statement: properties }) as Statement[];
  if (!one) throw new Error("there is none");
  return one;
}

describe("reading policies", () => {
  it("reads a text and an object alike, one statement or many, one value or a list", () => {
    const policy = {
      Statement: { Sid: "Publish", Effect: "Allow", Action: "SNS:Publish", Principal: "*" },
    };
    const read = statementsOf(policy);
    expect(read).to.deep.equal([
      {
        label: 'statement "Publish"',
        effect: "Allow",
        principals: [{ kind: "*", value: "*" }],
        exceptPrincipals: false,
        actions: ["sns:publish"],
        exceptActions: [],
        resources: [],
        exceptResources: [],
        conditions: [],
      },
    ]);
    expect(statementsOf(JSON.stringify(policy))).to.deep.equal(read);
    expect(statementsOf({ Statement: [policy.Statement] })).to.deep.equal(read);
    const several = statement({ Principal: { AWS: ["1", "2"], Service: UNKNOWN } });
    expect(several.principals).to.deep.equal([
      { kind: "AWS", value: "1" },
      { kind: "AWS", value: "2" },
      { kind: "Service", value: UNKNOWN },
    ]);
    expect(several.label).to.equal("statement 1");
  });

  it("takes conditions of which a part is unknown for unknown ones", () => {
    expect(statement({ Condition: { Bool: UNKNOWN } }).conditions).to.equal(UNKNOWN);
    expect(statement({ Condition: "none" }).conditions).to.deep.equal([]);
  });

  it("tells what is unknown from what is no policy", () => {
    expect(statementsOf(UNKNOWN)).to.equal(UNKNOWN);
    expect(statementsOf({ Statement: UNKNOWN })).to.equal(UNKNOWN);
    for (const other of ["{", "[]", "7", {}, undefined]) {
      expect(statementsOf(other)).to.equal(undefined);
    }
  });

  it("judges each statement of what is known, and nothing where no policy is set", () => {
    const judge = ({ label }: Statement) => violation(label);
    const policy = { Statement: [{ Sid: "One" }, { Sid: "" }] };
    expect(judgeStatements("policy", policy, judge)).to.deep.equal([
      ...violation('statement "One"'),
      ...violation("statement 2"),
    ]);
    expect(judgeStatements("policy", "", judge)).to.deep.equal([]);
    expect(judgeStatements("policy", undefined, judge)).to.deep.equal([]);
    expect(judgeStatements("policy", UNKNOWN, judge)).to.deep.equal(
      notApplicable("The text of policy is known during the update, which judges it then."),
    );
    expect(judgeStatements("policy", "{", judge)).to.deep.equal(
      undecided("policy is no policy that can be read"),
    );
  });

  it("matches as IAM does", () => {
    expect(matches("s3:Get*", "S3:getobject")).to.equal(true);
    expect(matches("s3:Get?bject", "s3:GetObject")).to.equal(true);
    expect(matches("*", "s3:GetObject")).to.equal(true);
    expect(matches("s3:Get", "s3:GetObject")).to.equal(false);
    expect(matches("s3.*", "s3:GetObject")).to.equal(false);
  });

  it("tells which actions a statement is about", () => {
    const about = (elements: Record<string, Reading>) => covers(statement(elements), "kms:Decrypt");
    expect(about({ Action: ["s3:*", "kms:De*"] })).to.equal(true);
    expect(about({ Action: "s3:*" })).to.equal(false);
    expect(about({ Action: ["s3:*", UNKNOWN] })).to.equal(UNKNOWN);
    expect(about({ Action: ["kms:*", UNKNOWN] })).to.equal(true);
    expect(about({ Action: undefined, NotAction: "s3:*" })).to.equal(true);
    expect(about({ Action: undefined, NotAction: "kms:*" })).to.equal(false);
    expect(about({ Action: undefined, NotAction: ["s3:*", UNKNOWN] })).to.equal(UNKNOWN);
  });

  it("tells which patterns of actions a statement is about", () => {
    const about = (elements: Record<string, Reading>) => covers(statement(elements), "s3:*");
    expect(about({ Action: "s3:*" })).to.equal(true);
    expect(about({ Action: ["*"] })).to.equal(true);
    expect(about({ Action: "s3:Get*" })).to.equal(false);
    expect(about({ Action: undefined, NotAction: "sns:*" })).to.equal(true);
    expect(about({ Action: undefined, NotAction: "s3:GetObject" })).to.equal(false);
  });

  it("tells which statements are about every resource", () => {
    const about = (elements: Record<string, Reading>) => isAboutEverything(statement(elements));
    expect(about({ Resource: "*" })).to.equal(true);
    expect(about({ Resource: ["arn:aws:s3:::files", "arn:*"] })).to.equal(true);
    expect(about({ Resource: undefined, NotResource: "arn:aws:s3:::files" })).to.equal(true);
    for (const some of ["arn:aws:s3:::*", UNKNOWN, undefined] as const) {
      expect(about({ Resource: some })).to.equal(false);
    }
  });

  it("tells by which keys a statement is limited, and which has no limit for sure", () => {
    const by = (Condition: Reading) => {
      const one = statement({ Condition });
      return [narrowsBy(one, /^aws:source/), isUnconditional(one)];
    };
    expect(by({ StringEquals: { "aws:SourceVpc": "vpc-1" } })).to.deep.equal([true, false]);
    expect(by({ StringEquals: { "aws:PrincipalArn": "arn:1" } })).to.deep.equal([false, false]);
    expect(by({ StringLike: { "aws:SourceArn": "**" } })).to.deep.equal([false, false]);
    expect(by({ StringNotEquals: { "aws:SourceVpc": "vpc-1" } })).to.deep.equal([false, false]);
    expect(by(UNKNOWN)).to.deep.equal([false, false]);
    expect(by(undefined)).to.deep.equal([false, true]);
  });

  it("tells which networks narrow", () => {
    const from = (operator: string, key: string, ...values: string[]) =>
      narrows({ operator, key, values });
    expect(from("ipaddress", "aws:sourceip", "192.0.2.0/24")).to.equal(true);
    expect(from("ipaddress", "aws:vpcsourceip", "10.0.0.0/8")).to.equal(true);
    expect(from("ipaddress", "aws:vpcsourceip", "10.0.0.0/8", "0.0.0.0/0")).to.equal(false);
    expect(from("notipaddress", "aws:sourceip", "192.0.2.0/24")).to.equal(false);
    expect(from("ipaddress", "aws:sourcevpc", "10.0.0.0/8")).to.equal(false);
    expect(from("stringequals", "aws:username", "ann")).to.equal(false);
  });

  describe("isPublic", () => {
    const anybody = { Principal: { AWS: "*" } };
    const when = (operator: string, key: string, value: Reading) =>
      ({ ...anybody, Condition: { [operator]: { [key]: value } } }) as Record<string, Reading>;
    const cases: [string, Record<string, Reading>, boolean | typeof UNKNOWN][] = [
      ["anybody", { Principal: "*" }, true],
      ["anybody with an account", anybody, true],
      ["anybody beside an account", { Principal: { AWS: ["1", "*"] } }, true],
      ["a service", { Principal: { Service: "s3.amazonaws.com" } }, false],
      ["an unknown ARN's own", when("ArnLike", "AWS:SourceArn", UNKNOWN), false],
      ["an access point", when("StringEquals", "s3:DataAccessPointAccount", "1"), false],
      ["any role", when("StringLike", "aws:PrincipalArn", "*"), true],
      [
        "a network or the Internet",
        when("IpAddress", "aws:SourceIp", ["10.0.0.0/8", "::/0"]),
        true,
      ],
      ["all but some", { NotPrincipal: { AWS: "1" } }, true],
      ["a refusal", { ...anybody, Effect: "Deny" }, false],
      ["an account", { Principal: { AWS: "arn:aws:iam::1:root" } }, false],
      ["whom the role belongs to", {}, false],
      ["an unknown principal", { Principal: { AWS: UNKNOWN } }, UNKNOWN],
      ["an account's own", when("StringEquals", "AWS:SourceAccount", "1"), false],
      ["an unknown account's own", when("StringEquals", "aws:SourceAccount", UNKNOWN), false],
      ["an organization", when("ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-1/*"), false],
      ["any account", when("StringLike", "aws:SourceAccount", "*"), true],
      ["accounts but one", when("StringNotEquals", "aws:SourceAccount", "1"), true],
      ["an account if any", when("StringEqualsIfExists", "aws:SourceAccount", "1"), true],
      ["whoever uses TLS", when("Bool", "aws:SecureTransport", "true"), true],
      ["a network", when("IpAddress", "aws:SourceIp", "192.0.2.0/24"), false],
      ["the Internet", when("IpAddress", "aws:SourceIp", "0.0.0.0/0"), true],
      ["unknown conditions", { ...anybody, Condition: UNKNOWN }, UNKNOWN],
      ["an unknown effect", { ...anybody, Effect: UNKNOWN }, UNKNOWN],
    ];
    for (const [whom, elements, expected] of cases) {
      it(`tells of ${whom}`, () => {
        expect(isPublic(statement(elements))).to.equal(expected);
      });
    }
  });
});
