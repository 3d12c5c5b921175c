import { expect } from "chai";
import type { Registrations } from "../../../testing/harness";
import type { ServiceArgs } from "../service/arguments";
import { clusterArgs, json, ordersApi, registeredBy, roomyCapacity, says } from "../testdata";
import { clusterProblems } from "../validate";
import { namespaceProblems } from "./validate";

const serviceType = "aws:ecs/service:Service";
const onCloud: ServiceArgs = { ...ordersApi, route: undefined, onPremises: undefined };
const services: Record<string, ServiceArgs> = {
  "orders-api": { ...ordersApi, discovery: "service-connect" },
  stock: { ...onCloud, port: 9000, discovery: "service-connect" },
  caller: { ...onCloud, port: undefined, discovery: "service-connect" },
  cache: { ...onCloud, port: 6379, discovery: "cloud-map" },
  alone: onCloud,
};

describe("discovery of services", () => {
  let registered: Registrations;
  before(async () => {
    registered = await registeredBy({ services, capacity: roomyCapacity });
  });
  const serviceOf = (key: string) => registered.named(`hub-${key}-cloud`, serviceType).inputs;
  const portOf = (side: string) => {
    const task = registered.named(`hub-${side}`, "aws:ecs/taskDefinition:TaskDefinition");
    const [container] = json(task, "containerDefinitions") as { portMappings: object[] }[];
    return container?.portMappings[0];
  };

  it("makes one namespace of each kind", () => {
    expect(registered.named("hub-connect").inputs["name"]).to.equal("hybrid-platform-test-hub");
    expect(registered.named("hub-internal").inputs).to.deep.include({
      name: "hub.internal",
      vpc: "vpc-1",
    });
  });

  it("puts a proxy beside tasks that others call by the service's name", () => {
    expect(serviceOf("stock")["serviceConnectConfiguration"]).to.deep.include({
      enabled: true,
      services: [
        {
          portName: "stock",
          discoveryName: "stock",
          clientAlias: [{ dnsName: "stock", port: 9000 }],
        },
      ],
    });
    expect(serviceOf("caller")["serviceConnectConfiguration"]).to.deep.include({ services: [] });
    expect(serviceOf("alone")["serviceConnectConfiguration"]).to.equal(undefined);
    const onPremises = registered.named("hub-orders-api-onprem", serviceType).inputs;
    expect(onPremises["serviceConnectConfiguration"]).to.equal(undefined);
  });

  it("names the port of such tasks on AWS, and says HTTP where it is known", () => {
    expect(portOf("orders-api-cloud")).to.include({ name: "orders-api", appProtocol: "http" });
    expect(portOf("stock-cloud")).to.deep.equal({
      containerPort: 9000,
      hostPort: 9000,
      protocol: "tcp",
      name: "stock",
    });
    expect(portOf("orders-api-onprem")).to.not.have.any.keys("name", "appProtocol");
    expect(portOf("cache-cloud")).to.not.have.any.keys("name", "appProtocol");
  });

  it("gives the proxy memory of its own, on AWS alone", () => {
    const limit = (side: string) =>
      registered.named(`hub-${side}`, "aws:ecs/taskDefinition:TaskDefinition").inputs["memory"];
    expect(limit("orders-api-cloud")).to.equal("576");
    expect(limit("orders-api-onprem")).to.equal(undefined);
    expect(limit("cache-cloud")).to.equal(undefined);
  });

  it("lists addresses of tasks in DNS", () => {
    const registry = registered.named("hub-cache", "aws:servicediscovery/service:Service");
    expect(registry.inputs).to.deep.include({ name: "cache", forceDestroy: true });
    expect(registry.inputs["dnsConfig"]).to.deep.include({
      dnsRecords: [{ type: "A", ttl: 10 }],
      routingPolicy: "MULTIVALUE",
    });
    const { propertyDependencies } = registered.named("hub-cache-cloud", serviceType);
    expect(propertyDependencies["serviceRegistries"]).to.deep.equal([registry.urn]);
  });

  it("lets tasks call one another on these ports only", () => {
    const between = registered.all.filter(({ name }) => /-from-app$|app-to-app/.test(name));
    expect(between.map(({ name }) => name)).to.have.members(
      [8080, 9000, 6379].flatMap((port) => [`hub-app-to-app-${port}`, `hub-app-${port}-from-app`]),
    );
    for (const { inputs } of between) {
      expect(inputs).to.include({ securityGroupId: "sg-app", referencedSecurityGroupId: "sg-app" });
    }
  });

  it("is left out while nobody asks", async () => {
    const without = await registeredBy();
    const types = without.all.map(({ type }) => type);
    expect(types.filter((type) => type.startsWith("aws:servicediscovery/"))).to.deep.equal([]);
  });
});

describe("problems of discovery", () => {
  const problems = (changes: Partial<ServiceArgs>) =>
    clusterProblems("hub", clusterArgs({ services: { a: { ...onCloud, ...changes } } }));

  it("are a place without it, nothing to call, and words that are none", () => {
    expect(problems({ discovery: "service-connect", port: undefined })).to.deep.equal([]);
    says(problems({ discovery: "cloud-map", port: undefined }), "no port to call");
    const onPremises = { fleet: "racks", count: 1 };
    says(
      problems({ discovery: "cloud-map", cloud: undefined, onPremises }),
      "it has discovery, which lists tasks on AWS",
    );
    says(problems({ discovery: "dns" as "cloud-map" }), 'discovery is "dns"; write one of');
  });

  it("are domains that others answer for", () => {
    const asked = { services: { cache: { ...onCloud, discovery: "cloud-map" as const } } };
    expect(namespaceProblems("hub", asked)).to.deep.equal([]);
    says(namespaceProblems("ec2", asked), "the domain ec2.internal, which AWS uses");
    const privateZone = { id: "zone-1", name: "hub.internal" };
    says(namespaceProblems("hub", { ...asked, privateZone }), "privateZone is hub.internal");
    expect(namespaceProblems("hub", { services: {}, privateZone })).to.deep.equal([]);
  });
});
