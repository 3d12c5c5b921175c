import { expect } from "chai";
import { recordLimits, recordValueProblem } from "./dns-records";

/** Values of each type that AWS takes, and that it does not. */
const values: Record<string, { right: string[]; wrong: string[] }> = {
  A: { right: ["10.0.0.1"], wrong: ["10.0.0.256", "::1", "db.example.com", ""] },
  AAAA: { right: ["2001:db8::1", "::1"], wrong: ["10.0.0.1", "2001:db8::/32"] },
  CNAME: { right: ["db.example.com"], wrong: ["db", "db.example.com.", "10.0.0.1 "] },
  MX: {
    right: ["0 mail.example.com", "65535 mail.example.com"],
    wrong: ["mail.example.com", "65536 mail.example.com", "10  mail.example.com", "10 mail"],
  },
  SRV: {
    right: ["10 5 5060 sip.example.com"],
    wrong: ["10 5 sip.example.com", "10 5 x sip.example.com", "1 1 70000 sip.example.com"],
  },
  TXT: {
    right: ["v=spf1 -all", "x".repeat(255)],
    wrong: ["", 'a "b"', "a\\b", "é", "x".repeat(256)],
  },
};

describe("recordValueProblem", () => {
  it("knows every type that is offered", () => {
    expect(Object.keys(values)).to.deep.equal(recordLimits.types);
  });
  for (const [type, { right, wrong }] of Object.entries(values))
    it(`takes what a record of type ${type} answers, and nothing else`, () => {
      for (const value of right) expect(recordValueProblem(type, value), value).to.equal(undefined);
      for (const value of wrong) expect(recordValueProblem(type, value), value).to.be.a("string");
    });
});
