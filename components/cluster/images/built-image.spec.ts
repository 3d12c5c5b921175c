import { expect } from "chai";
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentTag } from "./built-image";
import { ordersApi, registeredBy } from "../testdata";

describe("an image that is built", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "build-"));
    mkdirSync(join(folder, "src"));
    writeFileSync(join(folder, "Dockerfile"), "FROM scratch\n");
    writeFileSync(join(folder, "src", "main.js"), "1\n");
    symlinkSync("src/main.js", join(folder, "start"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("has a tag that stays while its files do, and changes with any of them", () => {
    const tag = contentTag("hub-orders-api", folder);
    expect(tag).to.match(/^hub-orders-api-[0-9a-f]{16}$/);
    expect(contentTag("hub-orders-api", folder)).to.equal(tag);
    writeFileSync(join(folder, "src", "main.js"), "2\n");
    const changed = contentTag("hub-orders-api", folder);
    expect(changed).not.to.equal(tag);
    renameSync(join(folder, "src", "main.js"), join(folder, "src", "app.js"));
    expect(contentTag("hub-orders-api", folder)).not.to.equal(changed);
  });

  it("goes to an immutable, scanned repository of the service's own and runs by its address", async () => {
    const services = { "orders-api": { ...ordersApi, image: undefined, build: folder } };
    const registered = await registeredBy({ services }, { preview: true, create: undefined });
    const repository = registered.named("hub-orders-api", "awsx:ecr:Repository");
    expect(repository.inputs).to.deep.include({
      imageTagMutability: "IMMUTABLE",
      imageScanningConfiguration: { scanOnPush: true },
      lifecyclePolicy: { rules: [{ tagStatus: "any", maximumNumberOfImages: 50 }] },
      forceDelete: true,
    });
    const image = registered.named("hub-orders-api", "awsx:ecr:Image");
    expect(image.inputs).to.deep.include({
      context: folder,
      platform: "linux/amd64",
      imageTag: contentTag("hub-orders-api", folder),
    });
    expect(image.propertyDependencies["repositoryUrl"]).to.deep.equal([repository.urn]);
    for (const place of ["cloud", "onprem"]) {
      const definition = registered.named(
        `hub-orders-api-${place}`,
        "aws:ecs/taskDefinition:TaskDefinition",
      );
      expect(definition.propertyDependencies["containerDefinitions"]).to.include(image.urn);
    }
  });

  it("is copied to another region, if asked; nothing is copied where nothing is built", async () => {
    const type = "aws:ecr/replicationConfiguration:ReplicationConfiguration";
    const replicateImagesTo = "ap-northeast-3";
    expect((await registeredBy({ replicateImagesTo })).ofType(type)).to.deep.equal([]);
    const services = { "orders-api": { ...ordersApi, image: undefined, build: folder } };
    const registered = await registeredBy({ services, replicateImagesTo });
    const [replication, ...others] = registered.ofType(type);
    expect(others).to.deep.equal([]);
    expect(replication?.inputs["replicationConfiguration"]).to.deep.equal({
      rules: [
        {
          destinations: [{ region: "ap-northeast-3", registryId: "123456789012" }],
          repositoryFilters: [{ filter: "hub-", filterType: "PREFIX_MATCH" }],
        },
      ],
    });
  });

  it("is built for the hosts' processors, and kept where the stack is protected", async () => {
    const general = {
      instanceTypes: ["m7g.large"],
      ami: "ami-0123456789abcdef0",
      minSize: 1,
      maxSize: 2,
    };
    const services = {
      "orders-api": { ...ordersApi, image: undefined, build: folder },
      worker: { build: folder, cpu: 128, memory: 64, onPremises: { fleet: "racks", count: 1 } },
    };
    const registered = await registeredBy(
      { services, capacity: { general }, protection: "protected" },
      { preview: true, create: undefined },
    );
    const platformOf = (name: string) =>
      registered.named(name, "awsx:ecr:Image").inputs["platform"];
    expect(platformOf("hub-orders-api")).to.equal("linux/arm64");
    expect(platformOf("hub-worker")).to.equal("linux/amd64");
    const repository = registered.named("hub-orders-api", "awsx:ecr:Repository");
    expect(repository.inputs["forceDelete"]).to.equal(false);
  });
});
