import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import type { Registrations } from "../../../testing/harness";
import type { HybridNetworkArgs } from "../arguments";
import type { HybridNetwork } from "../network";
import { build, inputsOf, large, namesOf, small, Type, value, vpnSite } from "../testdata";
import { network as networkArgs, refused } from "../testdata-arguments";
import { networkProblems } from "../validate";

const composite = "aws:cloudwatch/compositeAlarm:CompositeAlarm";
const topic = "arn:aws:sns:ap-northeast-2:123456789012:alerts";

describe("full alarms on links", () => {
  let network: HybridNetwork;
  let registered: Registrations;
  before(async () => {
    ({ network, registered } = await build({ ...large, linkAlarms: "full", alarmTopicArn: topic }));
  });

  it("watch each tunnel, session and connection, and light and errors where the port is ours", () => {
    const added = namesOf(registered, Type.alarm).filter(
      (name) => !/-(ports|vpn-down|bgp-down)$/.test(name),
    );
    const onLink = ["announces-nothing", "connection-down", "prefixes-full", "prefixes-missing"];
    expect(added).to.deep.equal(
      [
        ...["edge-1", "edge-2"].flatMap((router) =>
          ["1", "2"].map((tunnel) => `net-seoul-${router}-tunnel-${tunnel}-down`),
        ),
        ...onLink.map((part) => `net-seoul-gasan-${part}`),
        ...[...onLink, "connection-errors", "light-in", "light-out"].map(
          (part) => `net-seoul-pangyo-${part}`,
        ),
      ].sort(),
    );
  });

  it("know a tunnel by its address", () => {
    const dimensions = (tunnel: number) =>
      inputsOf(registered, `net-seoul-edge-1-tunnel-${tunnel}-down`)["dimensions"] as Record<
        string,
        string
      >;
    expect(dimensions(1)["VpnId"]).to.equal("net-seoul-edge-1-vpn-id");
    expect(dimensions(1)["TunnelIpAddress"]).not.to.equal(dimensions(2)["TunnelIpAddress"]);
  });

  it("expect as many prefixes as the site has, and some of the VPC's", () => {
    expect(inputsOf(registered, "net-seoul-gasan-prefixes-missing")).to.deep.include({
      namespace: "AWS/DX",
      metricName: "VirtualInterfaceBgpPrefixesAccepted",
      dimensions: {
        ConnectionId: "dxcon-fg5678gh",
        VirtualInterfaceId: "net-seoul-gasan-interface-id",
        IpAddressFamily: "ipv4",
      },
      comparisonOperator: "LessThanThreshold",
      threshold: 1,
    });
    expect(inputsOf(registered, "net-seoul-gasan-prefixes-full")["threshold"]).to.equal(80);
    expect(inputsOf(registered, "net-seoul-gasan-announces-nothing")["metricName"]).to.equal(
      "VirtualInterfaceBgpPrefixesAdvertised",
    );
  });

  it("take the darkest lane of the port, against what its optics need", () => {
    const light = inputsOf(registered, "net-seoul-pangyo-light-in");
    expect(light["threshold"]).to.equal(-14.4);
    expect(light["metricQueries"]).to.deep.equal([
      {
        id: "light",
        expression:
          "SELECT MIN(ConnectionLightLevelRx) FROM SCHEMA(\"AWS/DX\", ConnectionId, OpticalLaneNumber) WHERE ConnectionId = 'net-seoul-pangyo-id'",
        period: 300,
        returnData: true,
      },
    ]);
    expect(inputsOf(registered, "net-seoul-pangyo-connection-errors")).to.deep.include({
      metricName: "ConnectionErrorCount",
      statistic: "Sum",
    });
  });

  it("sum up the site from its own alarms, and tell the topic", () => {
    expect(namesOf(registered, composite)).to.deep.equal([
      "net-seoul-cut-off",
      "net-seoul-on-backup",
    ]);
    for (const name of namesOf(registered, composite)) {
      const { inputs, propertyDependencies } = registered.named(name, composite);
      expect(inputs).to.deep.include({
        alarmName: `hybrid-platform-test-${name}`,
        alarmActions: [topic],
        okActions: [topic],
      });
      const watched = propertyDependencies["alarmRule"]?.map((urn) => urn.split("::").at(-1));
      expect(watched?.sort()).to.deep.equal([
        "net-seoul-edge-1-tunnel-1-down",
        "net-seoul-edge-1-tunnel-2-down",
        "net-seoul-edge-2-tunnel-1-down",
        "net-seoul-edge-2-tunnel-2-down",
        "net-seoul-gasan-bgp-down",
        "net-seoul-pangyo-bgp-down",
      ]);
    }
  });

  it("are published, each once", async () => {
    const published = await value(pulumi.all(network.alarms));
    const all = [...registered.ofType(Type.alarm), ...registered.ofType(composite)];
    expect(new Set(published).size).to.equal(published.length);
    expect(published).to.have.lengthOf(all.length);
  });

  it("say nothing of a backup for a site without one", async () => {
    const summaries = async (changes: Partial<typeof vpnSite>) => {
      const sites = { seoul: { ...vpnSite, ...changes } };
      const built = await build({ ...small, linkAlarms: "full", sites });
      return namesOf(built.registered, composite);
    };
    expect(await summaries({})).to.deep.equal(["net-seoul-cut-off"]);
    const link = { router: "edge-1", vlan: 7, connectionId: "dxcon-a1" };
    expect(await summaries({ vpn: undefined, directConnect: { gasan: link } })).to.deep.equal([
      "net-seoul-cut-off",
    ]);
    expect(
      await summaries({ directConnect: { gasan: { ...link, state: "ordered" } } }),
    ).to.deep.equal(["net-seoul-cut-off"]);
    expect(await summaries({ vpn: undefined })).to.deep.equal([]);
  });
});

describe("which alarms there can be", () => {
  const site = networkArgs().sites?.["seoul"];
  const withRouters = (count: number): HybridNetworkArgs => {
    const names = Array.from({ length: count }, (_, n) => `edge-${n}`);
    const routers = Object.fromEntries(
      names.map((name, n) => [name, { address: `203.0.113.${n + 1}` }]),
    );
    const vpn = { routers: names };
    return networkArgs({
      linkAlarms: "full",
      sites: site === undefined ? {} : { seoul: { ...site, directConnect: {}, routers, vpn } },
    });
  };

  it("refuses more links of a site than one alarm sums up", () => {
    expect(networkProblems(withRouters(30))).to.deep.equal([]);
    refused(withRouters(31), 'site "seoul" has 62 tunnels and sessions');
    expect(networkProblems({ ...withRouters(31), linkAlarms: "essential" })).to.deep.equal([]);
  });

  it("refuses words that there are not", () => {
    refused(networkArgs({ linkAlarms: "all" as "full" }), "one of essential, full");
    refused(networkArgs({ flowLogs: "all" as "plain" }), "one of plain, detailed");
  });
});
