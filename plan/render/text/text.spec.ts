import { expect } from "chai";
import { planned } from "../../testdata/planned";
import { box, linesOf, section, stack } from "../../testdata/pages";

describe("the header", () => {
  it("says which stack it is, and where", () => {
    const more = { environment: "production", region: "eu-west-1", account: "123456789012" };
    expect(linesOf(more)[0]).to.equal("shop / dev   production · eu-west-1 · account 123456789012");
  });
});

describe("the tree of components", () => {
  const outer = box("outer");
  const inner = box("inner", outer.urn);
  const last = box("last");
  const vpc = (name: string, parent: string) => planned({ type: "aws:ec2/vpc:Vpc", name, parent });
  const provider = planned({ type: "pulumi:providers:aws", name: "aws", parent: stack.urn });
  const resources = [
    stack,
    provider,
    outer,
    vpc("one", outer.urn),
    vpc("two", outer.urn),
    planned({ type: "aws:s3/bucket:Bucket", name: "bucket", parent: outer.urn }),
    inner,
    vpc("three", inner.urn),
    last,
    planned({ type: "strange", name: "loose", parent: stack.urn }),
  ];

  it("is drawn as components are nested, with counts and kinds, without providers", () => {
    expect(linesOf({ resources })[3]).to.equal(
      "What would be built  5 AWS resources in 3 components",
    );
    expect(section("What would be built", { resources })).to.deep.equal([
      "  strange",
      "  ├─ outer  Box, 4 resources",
      "  │  2 × ec2 Vpc · s3 Bucket",
      "  │  └─ inner  Box, 1 resource",
      "  │     ec2 Vpc",
      "  └─ last  Box, 0 resources",
    ]);
  });
});

describe("the dates", () => {
  it("are told only when a day was given", () => {
    expect(linesOf({}).join("\n")).not.to.include("Dates");
    expect(section("Dates as of", { dates: { asOf: "2026-12-01", verdicts: [] } })).to.deep.equal([
      "  No date in this plan can expire.",
    ]);
  });

  it("are told with their resource", () => {
    const expires = "2026-12-20T00:00:00Z";
    const verdicts = [
      { urn: "a::racks", expires, state: "open" as const, message: "it is open" },
      { urn: "a::files", expires, state: "expired" as const, message: "it is over" },
    ];
    expect(section("Dates as of", { dates: { asOf: "2026-12-01", verdicts } })).to.deep.equal([
      `  ✓ racks (${expires}): it is open`,
      `  ! files (${expires}): it is over`,
    ]);
  });
});

describe("what is to be done on premises", () => {
  it("is told as far as it is known", () => {
    const outputs = { handOver: ["Rack the hosts.", "[unknown]"] };
    expect(section("To be done on premises", { outputs })).to.deep.equal(["  - Rack the hosts."]);
  });

  it("is left out when all of it is unknown, or nothing is left", () => {
    for (const handOver of ["[unknown]", [], undefined]) {
      expect(linesOf({ outputs: { handOver } }).join("\n")).not.to.include("on premises");
    }
  });
});

describe("the next steps", () => {
  it("are the commands for this stack and its environment", () => {
    expect(section("Next steps", { environment: "development" })).to.deep.equal([
      "  1. Put your own account, region, addresses and contacts into Pulumi.dev.yaml.",
      "  2. Sign in to Pulumi and to AWS (with your usual profile), and create the stack once:",
      "       npx pulumi login",
      "       npx pulumi stack init dev",
      "  3. Preview against AWS, judged by the same rules:",
      "       npx pulumi preview --stack dev \\",
      "         --policy-pack policy-pack --policy-pack-config policy-pack/development.json",
      "  4. Build it:",
      "       npx pulumi up --stack dev \\",
      "         --policy-pack policy-pack --policy-pack-config policy-pack/development.json",
    ]);
  });
});
