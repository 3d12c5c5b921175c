import { expect } from "chai";
import { underMocks } from "../testing/harness";
import { configuration, complaints, problems, settings } from "./sample";
import { projectKeys } from "./schema";
import { secretOf } from "./secrets";
import { value } from "./spec-value";

const key = "hybrid-platform:files-key";
const named = { "storage.gateways.files.activationKey": "files-key" };

describe("secrets", () => {
  it("are named by settings, and are keys of their own", () => {
    const { storage } = settings({ ...named, [key]: "ABCDE" }, "dev", [key]);
    expect(storage.gateways["files"]?.activationKey).to.equal("files-key");
  });

  it("must be there, and be encrypted", () => {
    expect(problems(named)).to.deep.equal([
      {
        path: "storage.gateways.files.activationKey",
        message: 'names the secret "files-key", which the stack does not have',
        fix: "Set it with `pulumi config set --secret files-key`",
      },
    ]);
    expect(complaints({ ...named, [key]: "ABCDE" })).to.deep.equal([
      'storage.gateways.files.activationKey: names "files-key", which is not encrypted',
    ]);
  });

  it("that nothing names are reported, and never shown", () => {
    const [problem, ...others] = problems({ [key]: "ABCDE" }, "dev", [key]);
    expect(others).to.deep.equal([]);
    expect(problem?.path).to.equal(key);
    expect(problem?.message).to.equal("is a secret that no setting names");
    expect(JSON.stringify(problem)).not.to.include("ABCDE");
  });

  it("cannot stand inside a structured setting", () => {
    const nested = {
      "storage.gateways.files.activationKey": { secure: "v1:abc" },
      "storage.bucket": {},
    };
    expect(problems(nested).map(({ path, fix }) => ({ path, fix }))).to.deep.equal([
      {
        path: "storage.gateways.files.activationKey",
        fix: "Set it as a key of its own, `pulumi config set --secret <name>`, and write its name here",
      },
      { path: "storage.bucket", fix: "Did you mean buckets?" },
    ]);
  });

  it("make a whole setting secret when they stand inside it, which is told without showing it", () => {
    const [problem, ...others] = problems({}, "dev", ["hybrid-platform:storage"]);
    expect(others).to.deep.equal([]);
    expect(problem?.path).to.equal("storage");
    expect(problem?.message).to.match(/^holds a secret/);
    expect(complaints({}, "dev", ["hybrid-platform:account"])).to.deep.equal([
      "account: is encrypted, and settings are read in plain",
    ]);
  });

  it("stay secret in the program", async () => {
    const { registered, result } = await underMocks(() => value(secretOf("files-key")), {
      config: { ...configuration(), [key]: "ABCDE" },
      secretKeys: [key],
    });
    expect(registered.all).to.have.length(1);
    expect(await result).to.deep.equal({ value: "ABCDE", secret: true });
  });
});

describe("keys that nothing reads", () => {
  it("are named, with the key that was meant", () => {
    expect(problems({ servces: "{}" })).to.deep.equal([
      {
        path: "hybrid-platform:servces",
        message: `is not a setting; allowed: ${Object.keys(projectKeys).join(", ")}`,
        fix: "Did you mean services?",
      },
    ]);
    expect(problems({ "hybrid-platform:colour": "red" })[0]?.fix).to.equal(undefined);
  });

  it("are named in the provider's namespace, with the reason", () => {
    expect(problems({ "aws:defaultTags": "{}", "aws:maxRetries": "3" })).to.deep.equal([
      {
        path: "aws:defaultTags",
        message:
          "has no effect: the program builds its AWS provider from the settings alone; allowed: aws:region, aws:profile",
        fix: "Say owner and costCenter: they become tags of everything",
      },
      {
        path: "aws:maxRetries",
        message:
          "has no effect: the program builds its AWS provider from the settings alone; allowed: aws:region, aws:profile",
        fix: "Remove it",
      },
    ]);
  });

  it("are named in a misspelt namespace, and left alone in others'", () => {
    expect(complaints({ "hybrid-plaform:owner": "x" })).to.deep.equal([
      "hybrid-plaform:owner: is in no namespace that is read; the project's is hybrid-platform",
    ]);
    expect(complaints({ "pulumi:tags": "{}", "docker-build:host": "x" })).to.deep.equal([]);
  });
});
