import { expect } from "chai";
import type { BucketArgs, GatewayArgs, HybridStorageArgs } from "./args";
import { storageProblems } from "./problems";

const gateway: GatewayArgs = { site: "seoul", cacheDiskIds: ["disk-1"], timezone: "GMT+9:00" };
const bucket: BucketArgs = {
  hotDays: 7,
  coldDays: 365,
  share: { gateway: "files", clients: ["10.0.8.0/22"] },
};
const args: HybridStorageArgs = {
  deployment: {
    project: "shop",
    stack: "prod",
    account: "123456789012",
    region: "ap-northeast-2",
    partition: "aws",
  },
  buckets: { invoices: bucket, archive: { hotDays: 1, coldDays: 2 } },
  gateways: { files: gateway },
};

const withBucket = (change: Partial<BucketArgs>, name = "invoices") =>
  storageProblems("storage", { ...args, buckets: { [name]: { ...bucket, ...change } } });
const withShare = (gatewayName: string, clients: string[]) =>
  withBucket({ share: { gateway: gatewayName, clients } });
const withGateway = (change: Partial<GatewayArgs>) =>
  storageProblems("storage", { ...args, gateways: { files: { ...gateway, ...change } } });

const ranges = (count: number) => Array.from({ length: count }, (_, index) => `10.0.${index}.0/24`);

describe("the arguments of HybridStorage", () => {
  it("name the endpoint that private gateways are reached by", () => {
    const gateways = { files: { ...gateway, reach: "private" as const } };
    expect(storageProblems("storage", { ...args, gateways })).to.deep.equal([
      "gateways.files: reach is private, and there is no gatewayVpcEndpoint: give the endpoint's name, or say public",
    ]);
    expect(
      storageProblems("storage", { ...args, gateways, gatewayVpcEndpoint: "vpce-1.example.com" }),
    ).to.deep.equal([]);
    expect(withGateway({ reach: "public" })).to.deep.equal([]);
    expect(withGateway({ reach: "vpn" as GatewayArgs["reach"] })).to.deep.equal([
      'gateways.files: reach is "vpn"; it is one of public, private',
    ]);
  });

  it("are fine at their limits", () => {
    expect(storageProblems("storage", args)).to.deep.equal([]);
    expect(withShare("files", ranges(100))).to.deep.equal([]);
    for (const timezone of ["GMT", "GMT-4:00", "GMT+12:45", undefined]) {
      expect(withGateway({ timezone })).to.deep.equal([]);
    }
    expect(storageProblems("storage", { ...args, buckets: {}, gateways: undefined })).to.deep.equal(
      [],
    );
  });

  const refused: [string, string[], RegExp][] = [
    ["a gateway that is not there", withShare("attic", ["10.0.8.0/22"]), /"attic".*are: files/],
    ["a client that is no range", withShare("files", ["seoul"]), /share\.clients: "seoul"/],
    ["a client with host bits", withShare("files", ["10.0.8.1/22"]), /"10\.0\.8\.1\/22"/],
    ["everybody as a client", withShare("files", ["0.0.0.0/0"]), /admits everybody/],
    ["nobody as a client", withShare("files", []), /has 0 ranges/],
    ["too many clients", withShare("files", ranges(101)), /has 101 ranges/],
    ["cold before hot", withBucket({ hotDays: 9, coldDays: 9, share: undefined }), /coldDays is 9/],
    ["cold too soon for a share", withBucket({ coldDays: 30 }), /with a share it is 97/],
    ["an upper-case bucket", withBucket({ share: undefined }, "Invoices"), /lower-case/],
    ["an empty disk id", withGateway({ cacheDiskIds: [""] }), /empty entry/],
    ["a disk twice", withGateway({ cacheDiskIds: ["d", "d"] }), /names d twice/],
    ["a time zone by city", withGateway({ timezone: "Asia/Seoul" }), /GMT\+9:00/],
  ];
  for (const [what, problems, message] of refused) {
    it(`refuse ${what}`, () => {
      expect(problems).to.have.lengthOf(1);
      expect(problems[0])
        .to.match(message)
        .and.match(/^(buckets\.[Ii]nvoices|gateways\.files): /);
    });
  }

  it("refuse names that AWS would not take, of the bucket and of the share's role", () => {
    const problems = withBucket({}, "b".repeat(60));
    expect(problems).to.have.lengthOf(2);
    expect(problems.join("\n"))
      .to.match(/of the bucket.*AWS allows 63/)
      .and.match(/IAM role/);
  });

  it("refuse the name of the bucket that requests are logged in, and one that is too long for it", () => {
    expect(withBucket({ share: undefined }, "s3log")).to.deep.equal([
      "buckets.s3log: the bucket that requests are logged in has this name; choose another",
    ]);
    const buckets = { b: { hotDays: 1, coldDays: 2 } };
    const storage = "s".repeat(38);
    expect(storageProblems(storage, { ...args, buckets, gateways: undefined }).join()).to.match(
      /s3log-123456789012.*AWS allows 63/,
    );
    expect(storageProblems(storage, { ...args, buckets: {}, gateways: undefined })).to.deep.equal(
      [],
    );
  });

  it("refuse more shares than a gateway has", () => {
    const buckets = Object.fromEntries(
      Array.from({ length: 51 }, (_, index) => [`b${index}`, bucket]),
    );
    expect(storageProblems("storage", { ...args, buckets }).join()).to.match(/51 shares.*50/);
  });

  it("say how to declare a gateway when there is none", () => {
    const problems = storageProblems("storage", { ...args, gateways: undefined });
    expect(problems.join()).to.match(/none, so declare it/);
  });

  it("are reported all at once", () => {
    const problems = storageProblems("storage", {
      ...args,
      buckets: { invoices: { hotDays: 9, coldDays: 1, share: { gateway: "attic", clients: [] } } },
      gateways: { files: { ...gateway, timezone: "Seoul" } },
    });
    expect(problems).to.have.lengthOf(4);
  });
});
