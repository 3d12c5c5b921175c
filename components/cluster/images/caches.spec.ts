import { expect } from "chai";
import { clusterArgs, json, ordersApi, registeredBy } from "../testdata";
import { cacheProblems, cachePrefix, pulledImage, registryOf } from "./caches";

const { deployment } = clusterArgs();
const credentials =
  "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:ecr-pullthroughcache/hub-AbCdEf";
const kept = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/test/docker-io";

describe("registryOf", () => {
  it("takes the host of an image, and Docker Hub for one without", () => {
    expect(registryOf("nginx")).to.equal("docker.io");
    expect(registryOf("example/orders-api:1")).to.equal("docker.io");
    expect(registryOf("docker.io/library/nginx:1.29")).to.equal("docker.io");
    expect(registryOf("ghcr.io/example/app")).to.equal("ghcr.io");
    expect(registryOf("localhost/app")).to.equal("localhost");
    expect(registryOf("registry:5000/app")).to.equal("registry:5000");
  });
});

describe("pulledImage", () => {
  const caches = { "docker.io": { credentials } };

  it("is the kept one for a registry that has a cache, with tag or digest as they stand", () => {
    expect(pulledImage("nginx:1.29", caches, deployment)).to.equal(`${kept}/library/nginx:1.29`);
    expect(pulledImage("docker.io/example/app@sha256:00", caches, deployment)).to.equal(
      `${kept}/example/app@sha256:00`,
    );
    const china = { ...deployment, partition: "aws-cn", region: "cn-north-1" };
    expect(pulledImage("nginx", caches, china)).to.contain(".amazonaws.com.cn/test/");
  });

  it("is the registry's own otherwise", () => {
    expect(pulledImage("quay.io/example/app", caches, deployment)).to.equal("quay.io/example/app");
    expect(pulledImage("nginx", {}, deployment)).to.equal("nginx");
  });
});

describe("cacheProblems", () => {
  const messages = (caches: Parameters<typeof cacheProblems>[0], stack = "test") =>
    cacheProblems(caches, { stack }).map(({ message }) => message);

  it("takes registries that ECR keeps images of, with a user where they ask for one", () => {
    expect(messages({ "docker.io": { credentials }, "quay.io": {} })).to.deep.equal([]);
  });

  it("refuses others, a missing or misnamed secret, and a prefix that is too long", () => {
    const [unknown] = messages({ "registry.example.com": {} });
    expect(unknown).to.contain("ECR keeps no images of it");
    expect(messages({ "docker.io": {} })[0]).to.contain("asks for a user");
    const misnamed = credentials.replace("ecr-pullthroughcache/", "");
    expect(messages({ "docker.io": { credentials: misnamed } })[0]).to.contain("must begin with");
    expect(messages({ "quay.io": {} }, "a-stack-with-a-long-name-indeed")[0]).to.contain(
      "shorter name",
    );
  });
});

describe("image caches", () => {
  it("are made before the first pull, and only roles of services that use them may fill them", async () => {
    const own = { ...ordersApi, image: "quay.io/example/app:1" };
    const registered = await registeredBy({
      imageCaches: { "docker.io": { credentials } },
      services: {
        "orders-api": ordersApi,
        other: { ...own, route: undefined, onPremises: undefined },
      },
    });
    const rule = registered.named(
      "hub-cache-docker.io",
      "aws:ecr/pullThroughCacheRule:PullThroughCacheRule",
    );
    expect(rule.inputs).to.deep.include({
      ecrRepositoryPrefix: cachePrefix(deployment, "docker.io"),
      upstreamRegistryUrl: "registry-1.docker.io",
      credentialArn: credentials,
    });
    const template = registered.named(
      "hub-cache-docker.io",
      "aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate",
    );
    expect(rule.dependencies).to.include(template.urn);
    const role = registered.named("hub-cache-docker.io", "aws:iam/role:Role");
    const policy = registered.named("hub-cache-docker.io", "aws:iam/rolePolicy:RolePolicy");
    expect(template.propertyDependencies["customRoleArn"]).to.deep.equal([role.urn]);
    expect(template.dependencies).to.include(policy.urn);
    expect(JSON.stringify(json(role, "assumeRolePolicy"))).to.contain('"ecr.amazonaws.com"');
    expect(json(policy, "policy")).to.deep.include({
      Statement: [
        {
          Effect: "Allow",
          Action: ["ecr:CreateRepository", "ecr:TagResource", "ecr:PutLifecyclePolicy"],
          Resource: ["arn:aws:ecr:ap-northeast-2:123456789012:repository/test/docker-io/*"],
        },
      ],
    });
    const waiting = registered
      .ofType("aws:ecs/service:Service")
      .filter(({ dependencies }) => dependencies.includes(rule.urn));
    expect(waiting.map(({ name }) => name).sort()).to.deep.equal([
      "hub-orders-api-cloud",
      "hub-orders-api-onprem",
    ]);
    const policies = registered.ofType("aws:iam/rolePolicy:RolePolicy").map(({ name }) => name);
    expect(policies.filter((name) => name.endsWith("-cache"))).to.deep.equal([
      "hub-orders-api-cache",
    ]);
    const [container] = json(
      registered.named("hub-orders-api-cloud", "aws:ecs/taskDefinition:TaskDefinition"),
      "containerDefinitions",
    ) as { image: string }[];
    expect(container?.image).to.equal(`${kept}/library/nginx:1.29`);
  });
});
