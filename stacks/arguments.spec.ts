import { expect } from "chai";
import * as pulumi from "@pulumi/pulumi";
import {
  clusterArguments,
  databaseArguments,
  networkArguments,
  operationsArguments,
  storageArguments,
} from "./arguments";
import { serviceZone } from "./private-zone";
import { problems, settings } from "./sample";
import { value } from "./spec-value";

const secret = (name: string) => pulumi.secret(`value of ${name}`);
const secretKeys = ["hybrid-platform:bgp", "hybrid-platform:files-key"];
const secrets = { "hybrid-platform:bgp": "x", "hybrid-platform:files-key": "y" };

describe("networkArguments", () => {
  it("takes sites as they are, with links by connection id and keys as secrets", async () => {
    const changes = {
      ...secrets,
      "sites.seoul.directConnect.gasan": {
        router: "edge-1",
        vlan: 101,
        connection: "dxcon-abc",
        authKey: "bgp",
      },
      "storage.gateways.files.activationKey": "files-key",
    };
    const { sites = {}, ...rest } = networkArguments(settings(changes, "dev", secretKeys), secret);
    expect(rest).to.deep.include({ cidr: "10.64.0.0/16", zones: ["a", "b"], egress: "single-nat" });
    const { directConnect = {}, ...site } = sites["seoul"] ?? {};
    expect(site).to.deep.equal({
      asn: 65010,
      prefixes: ["10.0.0.0/14"],
      routers: { "edge-1": { address: "203.0.113.10" } },
      vpn: {
        routers: ["edge-1"],
        insideCidrs: {},
        transitInsideCidrs: {},
        tunnels: {},
        exceptions: {},
      },
      dns: undefined,
    });
    const { authKey, ...link } = directConnect["gasan"] ?? {};
    expect(link).to.deep.equal({
      router: "edge-1",
      vlan: 101,
      connectionId: "dxcon-abc",
      encryption: "none",
      mtu: 1500,
    });
    expect(await value(authKey)).to.deep.equal({ value: "value of bgp", secret: true });
  });
});

describe("what guards and watches a stack", () => {
  it("is as its settings say", () => {
    const prod = settings({}, "prod");
    expect(networkArguments(prod, secret)).to.deep.include({
      flowLogs: "detailed",
      dataTierAcl: "closed",
      dataTierAclQuota: 20,
      linkAlarms: "full",
    });
    expect(operationsArguments(prod).vpcPublicAccess).to.equal("block-ingress");
    const dev = networkArguments(settings(), secret);
    expect(dev).to.deep.include({ flowLogs: "plain", linkAlarms: "essential" });
  });
});

describe("what stands before services", () => {
  const authority = "arn:aws:acm-pca:ap-northeast-2:123456789012:certificate-authority/0a1b2c3d";

  it("keeps access logs unless told otherwise, and has no certificate by itself", () => {
    const usual = clusterArguments(settings());
    expect(usual.accessLogs).to.equal(true);
    expect(usual.certificateAuthorityArn).to.equal(undefined);
    const changes = { "network.accessLogs": "none", "network.certificateAuthority": authority };
    expect(clusterArguments(settings(changes))).to.deep.include({
      accessLogs: false,
      certificateAuthorityArn: authority,
    });
  });

  it("takes what services ask for", () => {
    const changes = {
      "services.report-worker.port": 9100,
      "services.report-worker.tcp": { port: 5000 },
      "services.report-worker.discovery": "cloud-map",
      "services.storefront.route.priority": 20_000,
    };
    const { services } = clusterArguments(settings(changes));
    expect(services["report-worker"]).to.deep.include({
      tcp: { port: 5000 },
      discovery: "cloud-map",
    });
    expect(services["storefront"]?.route?.priority).to.equal(20_000);
  });

  it("names services in the network's zone where the settings say so", () => {
    const privateZoneId = pulumi.output("zone-1");
    expect(serviceZone(settings({}, "prod"), { privateZoneId })).to.deep.equal({
      id: privateZoneId,
      name: "aws.example.com",
    });
    const silent = settings({ "network.serviceNames": "none" }, "prod");
    expect(serviceZone(silent, { privateZoneId })).to.equal(undefined);
    expect(serviceZone(settings(), {})).to.equal(undefined);
  });
});

describe("networkArguments of links", () => {
  it("takes what a link and its tunnels are asked for", () => {
    const changes = {
      "sites.seoul.vpn.tunnels": { phase1LifetimeSeconds: 14_400, ikeVersions: ["ikev2"] },
      "sites.seoul.vpn.exceptions": { "edge-1/2": { enableTunnelLifecycleControl: true } },
      "sites.seoul.directConnect.gasan": {
        router: "edge-1",
        vlan: 101,
        connection: "dxcon-abc",
        hosted: "accept",
        prefixAllocation: 250,
      },
    };
    const { sites = {} } = networkArguments(settings(changes), secret);
    expect(sites["seoul"]?.vpn).to.deep.include({
      tunnels: { phase1LifetimeSeconds: 14_400, ikeVersions: ["ikev2"] },
      exceptions: { "edge-1/2": { enableTunnelLifecycleControl: true } },
    });
    expect(sites["seoul"]?.directConnect?.["gasan"]).to.include({
      hosted: "accept",
      prefixAllocation: 250,
    });
  });

  it("says where an option of a tunnel is out of range", () => {
    const found = problems({
      "sites.seoul.vpn.tunnels": { phase2LifetimeSeconds: 3_601, ikeVersions: [] },
      "sites.seoul.vpn.exceptions": { "edge-1/2": { startupAction: "wait" } },
    });
    expect(found.map(({ path, message }) => `${path} ${message}`)).to.have.members([
      "sites.seoul.vpn.tunnels.ikeVersions ikeVersions is empty; leave it out, or name one of the allowed",
      "sites.seoul.vpn.tunnels.phase2LifetimeSeconds phase2LifetimeSeconds is 3601; whole numbers from 900 to 3600 are allowed",
      'sites.seoul.vpn.exceptions["edge-1/2"].startupAction startupAction is "wait"; allowed: add, start',
    ]);
  });

  it("knows a tunnel by its router and number only", () => {
    const [found] = problems({ "sites.seoul.vpn.exceptions": { "edge-1": {} } });
    expect(found?.message).to.contain("such as edge-1/2");
  });
});

describe("names in networkArguments", () => {
  it("are those of the settings, and nothing where they say nothing", () => {
    expect(networkArguments(settings(), secret).dns).to.equal(undefined);
    const { dns, sites = {} } = networkArguments(settings({}, "prod"), secret);
    expect(dns).to.deep.equal({
      zone: "aws.example.com",
      records: {},
      inbound: "sites",
      queryLogRetentionDays: 365,
    });
    expect(sites["seoul"]?.dns).to.deep.equal({
      domains: ["corp.example.com"],
      resolvers: ["10.0.0.53", "10.1.0.53"],
    });
  });
});

describe("storageArguments", () => {
  it("says ages in days, and the activation key as a secret once it is named", async () => {
    const { gateways, buckets } = storageArguments(settings(), secret);
    expect(buckets["reports"]).to.deep.equal({ hotDays: 7, coldDays: 90, share: undefined });
    expect(gateways?.["files"]).to.deep.equal({
      site: "seoul",
      cacheDiskIds: [],
      activationKey: undefined,
      reach: "public",
      timezone: "GMT+9:00",
    });
    const changes = {
      "hybrid-platform:files-key": "y",
      "storage.gateways.files.activationKey": "files-key",
    };
    const active = storageArguments(settings(changes, "dev", secretKeys), secret);
    expect(await value(active.gateways?.["files"]?.activationKey)).to.deep.equal({
      value: "value of files-key",
      secret: true,
    });
  });
});

describe("databaseArguments", () => {
  it("says sizes in GiB", () => {
    expect(databaseArguments(settings({}, "prod"))).to.deep.include({
      databaseName: "orders",
      storage: { startGiB: 400, ceilingGiB: 2048 },
      availability: "multi-az",
      clientPrefixes: ["10.0.8.0/22"],
      backupPlan: "hybrid-platform-prod-daily",
      protection: "protected",
    });
  });
});

describe("clusterArguments", () => {
  it("places services on the only capacity, and admits callers of the VPC and the sites", () => {
    const { services, capacity, clientPrefixes } = clusterArguments(settings());
    expect(clientPrefixes).to.deep.equal(["10.64.0.0/16", "10.0.0.0/14"]);
    expect(capacity["general"]).to.deep.include({ minSize: 2, maxSize: 4, rootVolumeGiB: 30 });
    expect(services["orders-api"]).to.deep.include({
      cpu: 256,
      memory: 512,
      cloud: { capacity: "general", count: 1 },
      onPremises: { fleet: "racks", count: 1 },
    });
    expect(services["label-printer"]?.cloud).to.equal(undefined);
    expect(clusterArguments(settings({ capacity: {}, services: {} })).services).to.deep.equal({});
  });
});

describe("operationsArguments", () => {
  it("gathers the fleets of all sites", () => {
    const { fleets } = operationsArguments(settings({}, "prod"));
    expect(fleets?.["files"]).to.deep.equal({
      site: "seoul",
      hosts: 2,
      os: "rhel-9",
      runs: "plain",
      activations: {},
    });
    expect(Object.keys(fleets ?? {})).to.deep.equal(["racks", "files"]);
  });

  it("copies backups to the recovery region, unless another is named", () => {
    const target = (changes: object, stack: string) =>
      operationsArguments(settings({ ...changes }, stack)).backup.copyToRegion;
    expect(target({}, "dev")).to.equal(undefined);
    expect(target({}, "prod")).to.equal("ap-northeast-3");
    expect(target({ "operations.backup.copyTo": "ap-east-1" }, "prod")).to.equal("ap-east-1");
  });

  it("gives each stack a backup plan of its own", () => {
    const plans = ["dev", "prod"].map(
      (stack) => operationsArguments(settings({}, stack)).backup.planName,
    );
    expect(plans).to.deep.equal(["hybrid-platform-dev-daily", "hybrid-platform-prod-daily"]);
  });
});
