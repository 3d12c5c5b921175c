import { expect } from "chai";
import { secretStatements } from "./identity";
import { json, ordersApi, registeredBy } from "../testdata";

const serviceType = "aws:ecs/service:Service";
const definitionType = "aws:ecs/taskDefinition:TaskDefinition";

describe("a service of a cluster", () => {
  it("runs on AWS on the capacity it names, spread over zones, behind the load balancer", async () => {
    const registered = await registeredBy();
    const service = registered.named("hub-orders-api-cloud", serviceType);
    expect(service.inputs).to.deep.include({
      desiredCount: 2,
      capacityProviderStrategies: [{ capacityProvider: "hub-general", weight: 1 }],
      networkConfiguration: {
        subnets: ["subnet-a", "subnet-b"],
        securityGroups: ["sg-app"],
        assignPublicIp: false,
      },
      availabilityZoneRebalancing: "ENABLED",
      deploymentCircuitBreaker: { enable: true, rollback: true },
      healthCheckGracePeriodSeconds: 120,
      enableEcsManagedTags: true,
      propagateTags: "SERVICE",
      deploymentMinimumHealthyPercent: 100,
      deploymentMaximumPercent: 200,
    });
    expect(service.inputs["launchType"]).to.equal(undefined);
    const target = registered.named("hub-orders-api", "aws:lb/targetGroup:TargetGroup");
    expect(service.propertyDependencies["loadBalancers"]).to.deep.equal([target.urn]);
    expect(service.inputs).to.have.nested.include({
      "loadBalancers[0].containerName": "orders-api",
      "loadBalancers[0].containerPort": 8080,
    });
    expect(service.dependencies).to.include(
      registered.named("hub-orders-api", "aws:lb/listenerRule:ListenerRule").urn,
    );
  });

  it("runs on AWS without a load balancer when it has no route", async () => {
    const services = { worker: { ...ordersApi, route: undefined } };
    const { inputs } = (await registeredBy({ services })).named("hub-worker-cloud", serviceType);
    expect(inputs["loadBalancers"]).to.equal(undefined);
    expect(inputs["healthCheckGracePeriodSeconds"]).to.equal(undefined);
  });

  it("runs on premises on the hosts of its fleet, without what AWS does not offer there", async () => {
    const { inputs } = (await registeredBy()).named("hub-orders-api-onprem", serviceType);
    expect(inputs).to.deep.include({
      launchType: "EXTERNAL",
      desiredCount: 1,
      placementConstraints: [{ type: "memberOf", expression: "attribute:fleet == racks" }],
      orderedPlacementStrategies: [{ type: "spread", field: "instanceId" }],
      deploymentMinimumHealthyPercent: 0,
      deploymentMaximumPercent: 100,
    });
    for (const absent of ["loadBalancers", "networkConfiguration", "capacityProviderStrategies"]) {
      expect(inputs[absent]).to.equal(undefined);
    }
  });

  it("runs the same container on both sides, but for the prefix of its logs", async () => {
    const registered = await registeredBy();
    const text = (place: string) =>
      String(
        registered.named(`hub-orders-api-${place}`, definitionType).inputs["containerDefinitions"],
      );
    expect(text("onprem")).to.equal(
      text("cloud").replace('"awslogs-stream-prefix":"cloud"', '"awslogs-stream-prefix":"onprem"'),
    );
    expect(registered.named("hub-orders-api-cloud", definitionType).inputs["family"]).to.equal(
      "hybrid-platform-test-hub-orders-api-cloud",
    );
    expect(text("cloud")).to.contain('"awslogs-group":"/hybrid-platform/test/hub/orders-api"');
    expect(text("cloud")).not.to.contain("privileged");
  });

  it("keeps the revision before, so that a failed deployment finds it again, unless the stack is disposable", async () => {
    for (const protection of ["protected", "disposable"] as const) {
      const registered = await registeredBy({ protection });
      const tasks = registered.ofType("aws:ecs/taskDefinition:TaskDefinition");
      expect(tasks.map(({ inputs }) => inputs["skipDestroy"])).to.deep.equal(
        tasks.map(() => protection === "protected"),
      );
    }
  });

  it("has logs of its own, kept as long as asked", async () => {
    const kept = (await registeredBy()).named("hub-orders-api", "aws:cloudwatch/logGroup:LogGroup");
    expect(kept.inputs).to.deep.include({
      name: "/hybrid-platform/test/hub/orders-api",
      retentionInDays: 90,
    });
    const short = await registeredBy({ logRetentionDays: 7 });
    expect(
      short.named("hub-orders-api", "aws:cloudwatch/logGroup:LogGroup").inputs["retentionInDays"],
    ).to.equal(7);
  });

  it("may do what its dependencies allow, and nothing without them", async () => {
    const registered = await registeredBy();
    expect(json(registered.named("hub-orders-api-task", "aws:iam/rolePolicy:RolePolicy"), "policy"))
      .to.have.property("Statement")
      .that.deep.equals([
        {
          Effect: "Allow",
          Action: ["secretsmanager:GetSecretValue"],
          Resource: ["arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbCdEf"],
        },
      ]);
    const policies = registered.ofType("aws:iam/rolePolicy:RolePolicy").map(({ name }) => name);
    expect(policies).to.deep.equal(["hub-orders-api-task"]);
    expect(
      json(registered.named("hub-orders-api-task", "aws:iam/role:Role"), "assumeRolePolicy"),
    ).to.have.nested.property("Statement[0].Principal.Service", "ecs-tasks.amazonaws.com");
  });

  it("has the permissions it starts with before it starts, and until it is gone", async () => {
    const registered = await registeredBy();
    const service = registered.named("hub-orders-api-onprem", serviceType);
    expect(service.dependencies).to.include.members([
      registered.named("hub-orders-api-task", "aws:iam/rolePolicy:RolePolicy").urn,
      registered.named(
        "hub-orders-api-execution",
        "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
      ).urn,
    ]);
  });

  it("is started by a role that reads its secrets only", async () => {
    const secret = "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:mail-AbCdEf";
    const service = { ...ordersApi, secrets: { MAIL_KEY: `${secret}:key::` } };
    const registered = await registeredBy({ services: { "orders-api": service } });
    const policy = registered.named("hub-orders-api-secrets");
    expect(json(policy, "policy"))
      .to.have.property("Statement")
      .that.deep.equals([
        { Effect: "Allow", Action: ["secretsmanager:GetSecretValue"], Resource: [secret] },
      ]);
    const role = registered.named("hub-orders-api-execution", "aws:iam/role:Role");
    expect(policy.propertyDependencies["role"]).to.deep.equal([role.urn]);
  });
});

describe("secretStatements", () => {
  it("reads each secret once, from the service that keeps it", () => {
    const secret = "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:mail-AbCdEf";
    const parameter = "arn:aws:ssm:ap-northeast-2:123456789012:parameter/mail/host";
    expect(secretStatements([`${secret}:user::`, `${secret}:password::`, parameter])).to.deep.equal(
      [
        { actions: ["secretsmanager:GetSecretValue"], resources: [secret] },
        { actions: ["ssm:GetParameters"], resources: [parameter] },
      ],
    );
  });

  it("is nothing without secrets", () => {
    expect(secretStatements([])).to.deep.equal([]);
  });
});
