import { expect } from "chai";
import { inProject } from "../testdata/project";
import { ConfigFileError } from "./config-file-error";
import { readStackConfig, type StackConfig } from "./stack-config";

const project = "name: shop\nruntime: nodejs\n";

function read(stackFile: string, projectFile = project): Promise<StackConfig> {
  return inProject({ "Pulumi.yaml": projectFile, "Pulumi.dev.yaml": stackFile }, (root) =>
    readStackConfig(root, "dev"),
  );
}

async function refusal(files: Record<string, string>, stack = "dev"): Promise<string> {
  try {
    await inProject(files, (root) => readStackConfig(root, stack));
  } catch (error) {
    expect(error).to.be.instanceOf(ConfigFileError);
    return (error as ConfigFileError).message;
  }
  throw new Error("it was accepted");
}

describe("readStackConfig", () => {
  it("gives keys the project's name, unless they have a namespace", async () => {
    const { config } = await read("config:\n  aws:region: eu-west-1\n  size: small\n");
    expect(config).to.deep.equal({ "aws:region": "eu-west-1", "shop:size": "small" });
  });

  it("passes a scalar as it is written, and a structure as JSON", async () => {
    const { config, secretKeys } = await read(
      [
        "config:",
        "  version: 1.10",
        "  account: 012345678901",
        "  quoted: '7'",
        "  on: true",
        "  nothing:",
        "  ports: [80, 443]",
        "  site: { asn: 65010, name: seoul }",
      ].join("\n"),
    );
    expect(config).to.deep.equal({
      "shop:version": "1.10",
      "shop:account": "012345678901",
      "shop:quoted": "7",
      "shop:on": "true",
      "shop:nothing": "",
      "shop:ports": "[80,443]",
      "shop:site": '{"asn":65010,"name":"seoul"}',
    });
    expect(secretKeys).to.deep.equal([]);
  });

  it("never decrypts a secret, and makes a key secret that holds one at any depth", async () => {
    const { config, secretKeys } = await read(
      [
        "config:",
        "  token: { secure: v1:abc }",
        "  site: { keys: [{ secure: v1:def }], name: seoul }",
        "  notSecure: { secure: { nested: 1 } }",
      ].join("\n"),
    );
    expect(config).to.deep.equal({
      "shop:token": "[secret]",
      "shop:site": '{"keys":["[secret]"],"name":"seoul"}',
      "shop:notSecure": '{"secure":{"nested":1}}',
    });
    expect(secretKeys).to.deep.equal(["shop:token", "shop:site"]);
  });

  it("takes the project's own configuration first: plain, as value, or as default", async () => {
    const { config, secretKeys } = await read(
      "config:\n  size: large\n",
      [
        "name: shop",
        "main: app.ts",
        "config:",
        "  aws:region: eu-west-1",
        "  size: { default: small }",
        "  owner: { value: team }",
        "  declared: { type: string }",
        "  token: { value: { secure: v1:abc } }",
      ].join("\n"),
    );
    expect(config).to.deep.equal({
      "aws:region": "eu-west-1",
      "shop:size": "large",
      "shop:owner": "team",
      "shop:token": "[secret]",
    });
    expect(secretKeys).to.deep.equal(["shop:token"]);
  });

  it("reads where the program starts", async () => {
    expect((await read("config: {}")).main).to.equal("index.ts");
    expect((await read("config:", "name: shop\nmain: app/")).main).to.equal("app/");
  });

  it("lets a stack without configuration be", async () => {
    expect((await read("encryptionsalt: v1:abc")).config).to.deep.equal({});
  });

  const bad: [string, Record<string, string>, string][] = [
    [
      "a stack that does not exist",
      { "Pulumi.yaml": project, "Pulumi.prod.yaml": "", "Pulumi.test.yaml": "" },
      'there is no stack "dev" (no file Pulumi.dev.yaml); there are: prod, test',
    ],
    [
      "a project without stacks",
      { "Pulumi.yaml": project },
      'there is no stack "dev" (no file Pulumi.dev.yaml); there is none yet',
    ],
    ["a folder without a project", {}, "Pulumi.yaml cannot be read (ENOENT)"],
    [
      "a project without a name",
      { "Pulumi.yaml": "runtime: nodejs" },
      'Pulumi.yaml does not say "name:", the project\'s name',
    ],
    [
      "an empty stack file",
      { "Pulumi.yaml": project, "Pulumi.dev.yaml": "# nothing yet\n" },
      'Pulumi.dev.yaml is empty: write the settings under "config:"',
    ],
    [
      "a list",
      { "Pulumi.yaml": project, "Pulumi.dev.yaml": "- one\n- two\n" },
      "Pulumi.dev.yaml must hold a mapping (key: value), but holds a list",
    ],
    [
      "a single value",
      { "Pulumi.yaml": project, "Pulumi.dev.yaml": "config\n" },
      "Pulumi.dev.yaml must hold a mapping (key: value), but holds a single value",
    ],
    [
      "configuration that is no mapping",
      { "Pulumi.yaml": project, "Pulumi.dev.yaml": "config: [a]\n" },
      'Pulumi.dev.yaml: "config:" must be a mapping of keys to values',
    ],
  ];
  for (const [what, files, message] of bad) {
    it(`refuses ${what}`, async () => {
      expect(await refusal(files)).to.equal(message);
    });
  }

  it("refuses YAML that does not parse, in one line with file, line and column", async () => {
    const files = { "Pulumi.yaml": project, "Pulumi.dev.yaml": "config:\n  a: [1, 2\n  b: 3\n" };
    const message = await refusal(files);
    expect(message).to.match(/^Pulumi\.dev\.yaml:\d+:\d+: not valid YAML: \S/);
    expect(message).not.to.include("\n");
  });

  it("refuses a key that is written twice", async () => {
    const files = { "Pulumi.yaml": project, "Pulumi.dev.yaml": "config:\n  a: 1\n  a: 2\n" };
    expect(await refusal(files)).to.equal(
      'Pulumi.dev.yaml:3:3: not valid YAML: "a" is there twice; a key stands once in its mapping',
    );
  });

  it("refuses a key that is there with and without its namespace", async () => {
    const files = { "Pulumi.yaml": project, "Pulumi.dev.yaml": "config:\n  a: 1\n  shop:a: 2\n" };
    expect(await refusal(files)).to.match(/^Pulumi\.dev\.yaml: ".*:a" is there twice, with and/);
  });

  it("refuses an alias that leads nowhere or round in a circle, and a second document", async () => {
    const nowhere = { "Pulumi.yaml": project, "Pulumi.dev.yaml": "config:\n  a: *nope\n" };
    expect(await refusal(nowhere)).to.match(/^Pulumi\.dev\.yaml: not valid YAML: .*nope/);
    const circle = { "Pulumi.yaml": project, "Pulumi.dev.yaml": "config: &a\n  b: *a\n" };
    expect(await refusal(circle)).to.match(/^Pulumi\.dev\.yaml: not valid YAML: \S/);
    const two = { "Pulumi.yaml": project, "Pulumi.dev.yaml": "config: {}\n---\nconfig: {}\n" };
    expect(await refusal(two)).to.contain("a second document begins here");
  });

  it("refuses a stack name that would leave the folder", async () => {
    expect(await refusal({ "Pulumi.yaml": project }, "../x")).to.match(/^there is no stack/);
  });
});
