import { expect } from "chai";
import type { GatewayArgs, HybridStorageArgs } from "./args";
import { handOver } from "./hand-over";

const storage = (gateway: Partial<GatewayArgs>): HybridStorageArgs => ({
  deployment: {
    project: "shop",
    stack: "prod",
    account: "123456789012",
    region: "ap-northeast-2",
    partition: "aws",
  },
  buckets: {
    invoices: {
      hotDays: 7,
      coldDays: 365,
      share: { gateway: "files", clients: ["10.0.8.0/22", "10.1.0.0/24"] },
    },
    archive: { hotDays: 7, coldDays: 365 },
  },
  gateways: { files: { site: "seoul", cacheDiskIds: ["disk-1"], ...gateway } },
});

describe("the hand-over", () => {
  it("names the endpoint to an appliance that is reached privately, and to no other", () => {
    const [, ports = "", key = ""] = handOver(storage({ reach: "private" }));
    expect(ports).to.contain("endpoint of Storage Gateway on TCP 443, 1026 to 1028, 1031 and 2222");
    expect(key)
      .to.contain("?activationRegion=ap-northeast-2&vpcEndpoint=<endpoint>&no_redirect")
      .and.to.contain("endpointDnsNames.storagegateway");
    expect(handOver(storage({})).join("\n")).not.to.contain("ndpoint");
  });

  it("tells how to come from nothing to an activation key", () => {
    const steps = handOver(storage({}));
    expect(steps).to.have.lengthOf(4);
    expect(steps.map((step) => step.slice(0, 19))).to.deep.equal([
      "files, step 1 of 4:",
      "files, step 2 of 4:",
      "files, step 3 of 4:",
      "files, step 4 of 4:",
    ]);
    const [run, open, key, give] = steps;
    expect(run).to.match(/at seoul.*4 vCPUs, 16 GiB.*80 GiB.*150 GiB to 64 TiB.*disk-1/);
    expect(open).to.match(/443.*53.*123.*2049, 111 and 20048/);
    expect(open).to.contain("/invoices for 10.0.8.0/22, 10.1.0.0/24").and.not.contain("archive");
    expect(key).to.contain(
      'curl "http://<appliance>/?activationRegion=ap-northeast-2&no_redirect"',
    );
    expect(give).to.match(/config set --secret.*storage\.gateways\.files.*pulumi up/);
  });

  it("asks for the disks once the gateway is active", () => {
    const steps = handOver(storage({ activationKey: "KEY", cacheDiskIds: [] }));
    expect(steps).to.have.lengthOf(2);
    expect(steps[0]).to.match(/list-local-disks --region ap-northeast-2.*\/invoices/);
    expect(steps[1]).to.contain("cacheDiskIds of files");
    expect(steps.join()).not.to.contain("KEY");
  });

  it("is empty when all gateways serve, or when there is none", () => {
    expect(handOver(storage({ activationKey: "KEY" }))).to.deep.equal([]);
    expect(handOver({ ...storage({}), gateways: undefined })).to.deep.equal([]);
  });

  it("promises no disk and no share that nobody named", () => {
    const steps = handOver({ ...storage({ cacheDiskIds: [] }), buckets: {} });
    expect(steps[0]).not.to.contain("expected");
    expect(steps[1]).to.contain("No bucket is shared by it yet.");
  });
});
