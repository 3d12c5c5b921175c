import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { underMocks } from "../../testing/harness";
import { ContainerCluster } from "./index";
import { clusterArgs, json, registeredBy, reportWorker } from "./testdata";

/** What an output comes to. */
const value = <T>(output: pulumi.Output<T>) =>
  new Promise<T>((resolve) => {
    output.apply(resolve);
  });

describe("ContainerCluster", () => {
  it("says at preview what its task definitions will hold, though their texts are not known yet", async () => {
    const registered = await registeredBy(undefined, { preview: true, create: undefined });
    const [, component] = registered.all;
    const outputs = component?.registered?.toJavaScript() as Record<string, object>;
    const { containerDefinitions = {} } = outputs;
    const definitions = registered.ofType("aws:ecs/taskDefinition:TaskDefinition");
    expect(Object.keys(containerDefinitions).sort()).to.deep.equal(
      definitions.map(({ name }) => name).sort(),
    );
    expect(JSON.stringify(containerDefinitions)).to.include('"readonlyRootFilesystem":true');
  });

  it("registers exactly this for two services", async () => {
    const registered = await registeredBy();
    const [, component, ...children] = registered.all;
    expect(component).to.include({ type: "hybrid-platform:index:ContainerCluster", name: "hub" });
    const listing = children.map(({ type, name }) => `${type.split(":").pop() ?? ""} ${name}`);
    expect(listing.sort()).to.deep.equal([
      "Alias hub-logs-key-alias",
      "Bucket hub-alb-logs",
      "BucketLifecycleConfiguration hub-alb-logs-lifecycle",
      "BucketOwnershipControls hub-alb-logs-ownership",
      "BucketPolicy hub-alb-logs-policy",
      "BucketPublicAccessBlock hub-alb-logs-public-access",
      "BucketServerSideEncryptionConfiguration hub-alb-logs-encryption",
      "CapacityProvider hub-general",
      "Cluster hub",
      "ClusterCapacityProviders hub-capacity",
      "EventRule hub-deploy-failed",
      "EventTarget hub-deploy-failed",
      "Group hub-general",
      "InstanceProfile hub-general-host",
      "Key hub-logs-key",
      "LaunchTemplate hub-general",
      "Listener hub-http",
      "ListenerRule hub-orders-api",
      "LoadBalancer hub-alb",
      "LogGroup hub-orders-api",
      "LogGroup hub-report-worker",
      "MetricAlarm hub-general-full",
      "MetricAlarm hub-orders-api-cloud-busy",
      "MetricAlarm hub-orders-api-cloud-missing",
      "MetricAlarm hub-orders-api-onprem-busy",
      "MetricAlarm hub-orders-api-onprem-missing",
      "MetricAlarm hub-orders-api-unhealthy",
      "MetricAlarm hub-report-worker-onprem-busy",
      "MetricAlarm hub-report-worker-onprem-missing",
      "Policy hub-host",
      "Role hub-general-host",
      "Role hub-orders-api-execution",
      "Role hub-orders-api-task",
      "Role hub-report-worker-execution",
      "Role hub-report-worker-task",
      "RolePolicy hub-orders-api-task",
      "RolePolicyAttachment hub-general-host-agent",
      "RolePolicyAttachment hub-general-host-sessions",
      "RolePolicyAttachment hub-orders-api-execution",
      "RolePolicyAttachment hub-report-worker-execution",
      "SecurityGroupEgressRule hub-app-to-listener-80",
      "SecurityGroupEgressRule hub-listener-to-app-8080",
      "SecurityGroupIngressRule hub-app-8080-from-listener",
      "SecurityGroupIngressRule hub-listener-80-from-10.0.0.0-14",
      "SecurityGroupIngressRule hub-listener-80-from-10.64.0.0-16",
      "Service hub-orders-api-cloud",
      "Service hub-orders-api-onprem",
      "Service hub-report-worker-onprem",
      "TargetGroup hub-orders-api",
      "TaskDefinition hub-orders-api-cloud",
      "TaskDefinition hub-orders-api-onprem",
      "TaskDefinition hub-report-worker-onprem",
    ]);
    const strays = children.filter(({ parent }) => parent !== component?.urn);
    expect(strays.map(({ name }) => name)).to.deep.equal([]);
  });

  it("registers the same while nothing is known yet", async () => {
    const certificateArn = pulumi.output("arn:aws:acm:ap-northeast-2:123456789012:certificate/1");
    const names = async (options: object) =>
      (await registeredBy({ certificateArn }, options)).all.map(({ urn }) => urn).sort();
    expect(await names({ preview: true, create: undefined })).to.deep.equal(await names({}));
  });

  it("watches its containers under a name that stays", async () => {
    const { inputs } = (await registeredBy()).named("hub", "aws:ecs/cluster:Cluster");
    expect(inputs).to.deep.include({
      name: "hybrid-platform-test-hub",
      settings: [{ name: "containerInsights", value: "enabled" }],
      tags: { Name: "hub", Environment: "development" },
    });
  });

  it("publishes what others need", async () => {
    const seen: Record<string, unknown> = {};
    await underMocks(async () => {
      const hub = new ContainerCluster("hub", clusterArgs());
      seen["name"] = await value(hub.clusterName);
      seen["policy"] = await value(hub.hostPolicyArn);
      seen["services"] = Object.keys(hub.serviceNames);
      seen["alarms"] = hub.alarms.length;
      seen["balancer"] = hub.loadBalancerDnsName !== undefined;
    });
    expect(seen).to.deep.equal({
      name: "hybrid-platform-test-hub",
      policy: "arn:aws:mock:::Policy/hub-host",
      services: ["orders-api-cloud", "orders-api-onprem", "report-worker-onprem"],
      alarms: 8,
      balancer: true,
    });
  });

  it("can be all on premises: no capacity, no load balancer", async () => {
    const { result, registered } = await underMocks(
      () =>
        new ContainerCluster(
          "hub",
          clusterArgs({ capacity: {}, services: { "report-worker": reportWorker } }),
        ),
    );
    expect(result.loadBalancerDnsName).to.equal(undefined);
    expect(registered.all.filter(({ type }) => /autoscaling|capacity/i.test(type))).to.deep.equal(
      [],
    );
    expect(registered.named("hub-host").type).to.equal("aws:iam/policy:Policy");
  });

  it("is refused before anything is made, with all problems at once", async () => {
    const services = { a: { ...reportWorker, cpu: 1, memory: 1 } };
    let message = "";
    try {
      await registeredBy({ services });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).to.contain('ContainerCluster "hub" cannot be created as asked:');
    expect(message).to.contain('service "a": cpu is 1');
    expect(message).to.contain('service "a": memory is 1');
  });
});

describe("the policy of hosts on premises", () => {
  interface Statement {
    Action: string[];
    Resource: string[];
  }

  it("reaches this cluster, its hosts and its logs, and no other", async () => {
    const policy = (await registeredBy()).named("hub-host");
    const { Statement } = json(policy, "policy") as { Statement: Statement[] };
    const wide = Statement.filter(({ Resource }) => Resource.includes("*"));
    expect(wide.flatMap(({ Action }) => Action)).to.deep.equal([
      "ecs:DiscoverPollEndpoint",
      "ecr:GetAuthorizationToken",
    ]);
    const resourceOf = (action: string) =>
      Statement.find(({ Action }) => Action.includes(action))?.Resource;
    expect(resourceOf("ecs:RegisterContainerInstance")).to.deep.equal([
      "arn:aws:mock:::Cluster/hub",
    ]);
    expect(resourceOf("ecs:Poll")).to.deep.equal([
      "arn:aws:ecs:ap-northeast-2:123456789012:container-instance/hybrid-platform-test-hub/*",
    ]);
    expect(resourceOf("logs:PutLogEvents")).to.deep.equal([
      "arn:aws:logs:ap-northeast-2:123456789012:log-group:/hybrid-platform/test/hub/*",
    ]);
  });
});

describe("the alarms of a cluster", () => {
  const inputsOf = async (name: string) => (await registeredBy()).named(name).inputs;

  it("tell the topic when tasks are missing, silence included", async () => {
    expect(await inputsOf("hub-orders-api-cloud-missing")).to.deep.include({
      namespace: "ECS/ContainerInsights",
      metricName: "RunningTaskCount",
      dimensions: {
        ClusterName: "hybrid-platform-test-hub",
        ServiceName: "hub-orders-api-cloud",
      },
      comparisonOperator: "LessThanThreshold",
      threshold: 2,
      treatMissingData: "breaching",
      alarmActions: ["arn:aws:sns:ap-northeast-2:123456789012:alerts"],
    });
  });

  it("tell of tasks without processor time, unfit targets and hosts that do not suffice", async () => {
    expect(await inputsOf("hub-orders-api-onprem-busy")).to.include({
      namespace: "AWS/ECS",
      metricName: "CPUUtilization",
      threshold: 90,
    });
    expect(await inputsOf("hub-orders-api-unhealthy")).to.include({
      metricName: "UnHealthyHostCount",
      threshold: 0,
    });
    expect(await inputsOf("hub-general-full")).to.deep.include({
      namespace: "AWS/ECS/ManagedScaling",
      metricName: "CapacityProviderReservation",
      threshold: 100,
      dimensions: {
        ClusterName: "hybrid-platform-test-hub",
        CapacityProviderName: "hub-general",
      },
    });
  });
});
