import { expect } from "chai";
import { isReference, isSecretName, secretIn } from "./secrets";

// Put together here, so that no scanner takes the example for a leak.
const accessKey = ["AKIA", "IOSFODNN7EXAMPLE"].join("");
const pem = (kind: string) => ["-----BEGIN ", kind, "PRIVATE KEY-----"].join("");

describe("secretIn", () => {
  it("finds secrets by their form", () => {
    expect(secretIn(`aws configure ${accessKey}`)).to.equal("an AWS access key");
    expect(secretIn(pem(""))).to.equal("a private key");
    expect(secretIn(pem("RSA "))).to.equal("a private key");
    expect(secretIn("postgres://app:hunter22@db/orders")).to.equal("a password in a URL");
    expect(secretIn(`ghp_${"a".repeat(36)}`)).to.equal("a token of a Git host");
  });

  it("finds what is assigned to a name that secrets have", () => {
    expect(secretIn("export DB_PASSWORD=correct-horse")).to.equal("the value of DB_PASSWORD");
    expect(secretIn("apiKey: 'q1w2e3r4t5'")).to.equal("the value of apiKey");
    expect(secretIn('{"client_secret": "q1w2e3r4t5"}')).to.equal("the value of client_secret");
  });

  it("passes what only says where a secret is, and what is none", () => {
    for (const text of [
      "",
      "ECS_CLUSTER=platform",
      "PASSWORD=$(aws ssm get-parameter --name /db)",
      "PASSWORD=${SECRET}",
      "DB_PASSWORD=/run/secrets/db",
      "DB_SECRET=arn:aws:secretsmanager:eu-west-1:123456789012:secret:db",
      "https://example.com:8443/a@b",
      "max_token_count=100000",
    ]) {
      expect(secretIn(text), text).to.equal(undefined);
    }
  });
});

describe("isSecretName", () => {
  it("goes by the end of a name", () => {
    for (const name of ["PASSWORD", "DB_PASSWORD", "clientSecret", "AWS_SECRET_ACCESS_KEY"]) {
      expect(isSecretName(name), name).to.equal(true);
    }
    for (const name of ["SECRET_NAME", "TOKENS", "PASSWORD_FILE", "KEY", "BYPASSWORDX"]) {
      expect(isSecretName(name), name).to.equal(false);
    }
  });
});

describe("isReference", () => {
  it("tells a place from a secret", () => {
    expect(isReference("arn:aws:ssm:eu-west-1:1:parameter/a")).to.equal(true);
    expect(isReference("hunter22")).to.equal(false);
  });
});
