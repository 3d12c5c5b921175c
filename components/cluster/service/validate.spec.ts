import { expect } from "chai";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ContainerClusterArgs } from "../arguments";
import type { HostOs } from "../capacity/host-arguments";
import { clusterArgs, ordersApi, reportWorker, says } from "../testdata";
import { spare } from "../testdata-everything";
import type { ServiceArgs } from "./arguments";
import { clusterProblems } from "../validate";

const problems = (changes: Partial<ContainerClusterArgs>) =>
  clusterProblems("hub", clusterArgs(changes));

/** The problems of the one service "orders-api". */
const service = (changes: Partial<ServiceArgs>) =>
  problems({ services: { "orders-api": { ...ordersApi, ...changes } } });

describe("clusterProblems of a service", () => {
  it("asks for one source of the image", () => {
    says(service({ image: undefined }), "neither image nor build is given");
    says(service({ build: "." }), "image and build are both given");
    says(service({ image: undefined, build: "no-such-folder" }), "there is no Dockerfile in");
  });

  it("takes a folder with a Dockerfile", () => {
    const build = mkdtempSync(join(tmpdir(), "build-"));
    writeFileSync(join(build, "Dockerfile"), "FROM scratch\n");
    expect(service({ image: undefined, build })).to.deep.equal([]);
    rmSync(build, { recursive: true });
  });

  it("asks for a place to run, one that exists", () => {
    says(
      service({ cloud: undefined, onPremises: undefined, route: undefined }),
      "it is placed nowhere",
    );
    says(service({ cloud: { capacity: "gpu", count: 1 } }), 'is "gpu"; there is general');
    says(problems({ capacity: {}, services: { a: ordersApi } }), "there is fargate, fargate-spot");
    says(service({ onPremises: { fleet: "a b", count: 1 } }), 'onPremises.fleet is "a b"');
    says(service({ cloud: { capacity: "general", count: 0 } }), "cloud.count is 0");
    says(service({ onPremises: { fleet: "racks", count: 1.5 } }), "onPremises.count is 1.5");
  });

  it("bounds what a task asks for", () => {
    says(service({ cpu: 64 }), "cpu is 64; write units from 128 to 196608");
    says(service({ memory: 5 }), "memory is 5");
    says(service({ port: 65536 }), "port is 65536");
  });

  it("asks for a port behind a route, and on premises for the ranges of the fleet", () => {
    says(service({ cloud: undefined }), 'its route leads to hosts of fleet "racks"');
    says(service({ port: undefined }), "it has a route and no port");
  });

  it("asks for a route that the load balancer takes", () => {
    says(service({ route: {} }), "its route names no host and no path");
    says(service({ route: { host: "Orders.example.com" } }), 'route.host is "Orders.example.com"');
    says(service({ route: { path: "reports" } }), 'route.path is "reports"');
    says(service({ route: { path: `/${"a".repeat(126)}` } }), "up to 126 characters");
  });

  it("has nothing that its hosts cannot run", () => {
    const on = (os: HostOs, changes: Partial<ServiceArgs>) =>
      problems({
        capacity: { general: { ...spare, os } },
        services: { a: { ...ordersApi, onPremises: undefined, ...changes } },
      });
    expect(on("bottlerocket", { discovery: "cloud-map" })).to.deep.equal([]);
    expect(on("al2023", { discovery: "service-connect" })).to.deep.equal([]);
    says(
      on("bottlerocket", { discovery: "service-connect" }),
      'service "a": discovery is service-connect, whose proxy does not run on Bottlerocket. Place',
    );
  });

  it("knows what it uses", () => {
    says(service({ uses: ["queue"] }), 'it uses "queue"; there is database');
    const alone = problems({ services: { a: ordersApi }, dependencies: undefined });
    says(alone, 'it uses "database"; there is nothing to use');
  });

  it("lets no variable come from two sources", () => {
    const database = { environment: { URL: "a" }, statements: [] };
    const both: Partial<ContainerClusterArgs> = { dependencies: { database, files: database } };
    const uses = ["database", "files"];
    says(
      problems({ ...both, services: { a: { ...ordersApi, uses } } }),
      '"database" and "files" both bring the variable URL',
    );
    const environment = { URL: "mine" };
    expect(
      problems({ ...both, services: { a: { ...ordersApi, uses, environment } } }),
    ).to.deep.equal([]);
    const secret = "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:x-AbCdEf";
    says(
      service({ secrets: { DATABASE_HOST: secret } }),
      "is both a secret and in the environment",
    );
    says(service({ secrets: { A: secret }, environment: { A: "1" } }), "variable A is both");
  });

  it("takes secrets by ARN only, and does not print what was given", () => {
    const [problem] = service({ secrets: { PASSWORD: "hunter2" } });
    expect(problem).to.contain("secrets.PASSWORD is not the ARN");
    expect(problem).not.to.contain("hunter2");
  });

  it("asks for a name from which all others can be made", () => {
    const named = (key: string, args: ServiceArgs) => problems({ services: { [key]: args } });
    says(named("Orders", ordersApi), "the name must be lower-case letters");
    says(named("orders--api", ordersApi), "single hyphens");
    says(named("orders-api-of-the-company", ordersApi), "the name of the target group would be");
    expect(named("orders-api-of-the-company", reportWorker)).to.deep.equal([]);
    says(named("o".repeat(50), reportWorker), "the name of the IAM role would be");
  });
});
