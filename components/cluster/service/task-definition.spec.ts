import { expect } from "chai";
import * as fc from "fast-check";
import {
  containerDefinitions,
  environmentOf,
  Place,
  rollout,
  taskDefinitionArgs,
} from "./task-definition";
import { clusterArgs, ordersApi, reportWorker } from "../testdata";

const { dependencies = {} } = clusterArgs();
const surroundings = {
  image: "nginx:1.29",
  logGroup: "/logs/orders-api",
  region: "ap-northeast-2",
  dependencies,
};

const withoutUndefined = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe("environmentOf", () => {
  it("joins the region, what dependencies bring and the service's own, which prevails", () => {
    const service = { ...ordersApi, environment: { LOG: "info", DATABASE_PORT: "6432" } };
    expect(environmentOf(service, Place.Cloud, surroundings)).to.deep.equal([
      { name: "AWS_REGION", value: "ap-northeast-2" },
      { name: "DATABASE_HOST", value: "db.example.com" },
      { name: "DATABASE_PORT", value: "6432" },
      { name: "LOG", value: "info" },
    ]);
  });

  it("does not depend on the order of settings", () => {
    const variables = fc.dictionary(fc.string({ minLength: 1 }), fc.string());
    fc.assert(
      fc.property(variables, (environment) => {
        const reversed = Object.fromEntries(Object.entries(environment).reverse());
        const text = (given: Record<string, string>) =>
          JSON.stringify(
            containerDefinitions(
              "orders-api",
              { ...ordersApi, environment: given, secrets: given },
              Place.Cloud,
              surroundings,
            ),
          );
        expect(text(reversed)).to.equal(text(environment));
      }),
    );
  });

  it("skips a dependency that is not there: the cluster's check names it", () => {
    expect(
      environmentOf({ ...ordersApi, uses: ["queue"] }, Place.Cloud, surroundings),
    ).to.have.length(1);
  });
});

describe("containerDefinitions", () => {
  it("is one essential container with limits, port, secrets and logs that never block it", () => {
    const secrets = { PASSWORD: "arn:aws:ssm:ap-northeast-2:123456789012:parameter/password" };
    const service = { ...ordersApi, command: ["serve"], secrets, uses: [] };
    const [container, ...others] = containerDefinitions(
      "orders-api",
      service,
      Place.Cloud,
      surroundings,
    );
    expect(others).to.deep.equal([]);
    expect(withoutUndefined(container)).to.deep.equal({
      name: "orders-api",
      image: "nginx:1.29",
      essential: true,
      cpu: 256,
      memory: 512,
      command: ["serve"],
      portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: "tcp" }],
      environment: [{ name: "AWS_REGION", value: "ap-northeast-2" }],
      secrets: [{ name: "PASSWORD", valueFrom: secrets.PASSWORD }],
      readonlyRootFilesystem: true,
      mountPoints: [{ sourceVolume: "tmp", containerPath: "/tmp", readOnly: false }],
      logConfiguration: {
        logDriver: "awslogs",
        options: {
          "awslogs-group": "/logs/orders-api",
          "awslogs-region": "ap-northeast-2",
          "awslogs-stream-prefix": "cloud",
          mode: "non-blocking",
          "max-buffer-size": "25m",
        },
      },
    });
  });

  it("leaves the user to the image unless told", () => {
    const userOf = (user?: string) =>
      containerDefinitions("w", { ...reportWorker, user }, Place.OnPremises, surroundings)[0]?.user;
    expect([userOf(), userOf("1000:1000")]).to.deep.equal([undefined, "1000:1000"]);
  });

  it("opens no port for a service that has none", () => {
    const [container] = containerDefinitions("w", reportWorker, Place.OnPremises, surroundings);
    expect(container).to.have.property("portMappings").that.deep.equals([]);
  });
});

describe("taskDefinitionArgs", () => {
  const roles = { taskRoleArn: "arn:task", executionRoleArn: "arn:execution" };
  const containers = containerDefinitions("orders-api", ordersApi, Place.Cloud, surroundings);

  it("gives tasks on AWS an address of their own", () => {
    const args = taskDefinitionArgs(
      "hub-orders-api-cloud",
      Place.Cloud,
      ordersApi,
      containers,
      roles,
    );
    expect(args).to.include({ family: "hub-orders-api-cloud", networkMode: "awsvpc", ...roles });
    expect(args.requiresCompatibilities).to.deep.equal(["EC2"]);
  });

  it("bridges tasks on premises, where there are no such addresses", () => {
    const args = taskDefinitionArgs(
      "hub-orders-api-onprem",
      Place.OnPremises,
      ordersApi,
      containers,
      roles,
    );
    expect(args.networkMode).to.equal("bridge");
    expect(args.requiresCompatibilities).to.deep.equal(["EXTERNAL"]);
  });
});

describe("rollout", () => {
  const percent = (deploymentMinimumHealthyPercent: number, deploymentMaximumPercent: number) => ({
    deploymentMinimumHealthyPercent,
    deploymentMaximumPercent,
  });

  it("starts new tasks before it stops old ones where both find room", () => {
    expect(rollout(Place.Cloud, { port: 8080 }, 2)).to.deep.equal(percent(100, 200));
    expect(rollout(Place.OnPremises, {}, 2)).to.deep.equal(percent(100, 200));
  });

  it("stops old tasks first where they hold the host's port", () => {
    expect(rollout(Place.OnPremises, { port: 8080 }, 3)).to.deep.equal(percent(50, 100));
    expect(rollout(Place.OnPremises, { port: 8080 }, 1)).to.deep.equal(percent(0, 100));
  });
});
