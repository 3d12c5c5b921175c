import { expect } from "chai";
import * as fc from "fast-check";
import { endpointLimits } from "@hybrid-platform/limits";
import { deployment } from "../testdata";
import { network, refused, withSite } from "../testdata-arguments";
import { networkProblems } from "../validate";
import { endpointPolicy } from "./policy";
import { EndpointProfile, servicesOf } from "./profiles";
import { serviceName, traitsOf } from "./services";
import { countProblems } from "./validate";

const all = Object.values(EndpointProfile);
const profiles = fc.array(fc.constantFrom(...all));

describe("the services of profiles", () => {
  it("are what the work of each calls", () => {
    expect(servicesOf(["containers"])).to.deep.equal([
      "ecs-agent",
      "ecs-telemetry",
      "ecs",
      "ecr.api",
      "ecr.dkr",
      "logs",
      "secretsmanager",
      "kms",
      "sts",
    ]);
    expect(servicesOf(["database-migration", "observability"])).to.deep.equal([
      "dms",
      "secretsmanager",
      "logs",
      "monitoring",
      "events",
      "xray",
    ]);
    expect(servicesOf(["dynamodb"])).to.deep.equal([]);
  });

  it("are each there once, and all of them, whatever is asked for", () => {
    fc.assert(
      fc.property(profiles, (asked) => {
        const services = servicesOf(asked);
        expect(new Set(services).size).to.equal(services.length);
        for (const profile of asked) expect(services).to.include.members(servicesOf([profile]));
      }),
    );
  });

  it("stay when a profile is added, and do not depend on the order of profiles", () => {
    fc.assert(
      fc.property(profiles, fc.constantFrom(...all), (asked, more) => {
        expect(servicesOf([more, ...asked])).to.include.members(servicesOf(asked));
        expect(servicesOf([...asked].reverse())).to.have.members(servicesOf(asked));
      }),
    );
  });

  it("are all known, and fewer than a VPC may have endpoints", () => {
    expect(servicesOf(all).length).to.be.lessThan(endpointLimits.interfaceEndpointsPerVpc);
    expect(serviceName({ ...deployment, region: "cn-north-1" }, "dms")).to.equal(
      "cn.com.amazonaws.cn-north-1.dms",
    );
    expect(traitsOf("unheard-of")).to.deep.equal({ reach: "own-principals", privateDns: true });
  });
});

describe("the policy of an endpoint", () => {
  const conditions = (service: string) => {
    const text = endpointPolicy(deployment, service);
    if (text === undefined) return undefined;
    const { Statement } = JSON.parse(text) as {
      Statement: { Action: unknown; Condition: { StringEquals: object } }[];
    };
    return Statement.map(({ Action, Condition }) => [Action, Condition.StringEquals]);
  };
  const account = deployment.account;

  it("keeps to this account's principals and to what belongs to it", () => {
    expect(conditions("secretsmanager")).to.deep.equal([
      ["*", { "aws:PrincipalAccount": account, "aws:ResourceAccount": account }],
    ]);
  });

  it("lets this account's principals use what others share", () => {
    expect(conditions("ecr.dkr")).to.deep.equal([["*", { "aws:PrincipalAccount": account }]]);
  });

  it("lets servers on premises register before they are anybody", () => {
    expect(conditions("ssm")).to.deep.equal([
      ["*", { "aws:PrincipalAccount": account }],
      [
        [
          "ssm:RegisterManagedInstance",
          "ssm:RequestManagedInstanceRoleToken",
          "ssm:UpdateManagedInstancePublicKey",
        ],
        { "ssm:NodeAccountId": account },
      ],
    ]);
  });

  it("is absent where the service takes none, or has to be open", () => {
    expect(servicesOf(all).filter((service) => conditions(service) === undefined)).to.deep.equal([
      "ecs-agent",
      "ecs-telemetry",
      "storagegateway",
      "s3",
    ]);
  });
});

describe("endpoints that cannot be built", () => {
  it("are not those of a network that is large enough", () => {
    expect(networkProblems(network({ endpoints: all }))).to.deep.equal([]);
    expect(networkProblems(network({ cidr: "10.64.0.0/22", endpoints: ["containers"] }))).to.eql(
      [],
    );
  });

  it("are of a profile that does not exist", () => {
    refused(
      network({ endpoints: ["container" as EndpointProfile] }),
      'endpoints: "container" is not a profile; one of containers, ',
    );
  });

  it("are more than the subnets of a small VPC have addresses for", () => {
    refused(
      network({
        cidr: "10.64.0.0/20",
        endpoints: ["containers", "systems-manager", "observability"],
      }),
      "endpoints: they need 14 addresses in each zone, and a /28, which 10.64.0.0/20 has for endpoints, gives 11",
    );
  });

  it("admit more ranges than a security group has rules for", () => {
    const prefixes = Array.from({ length: 20 }, (_, index) => `10.0.${index}.0/24`);
    const site = withSite({ prefixes });
    expect(networkProblems({ ...site, endpoints: ["containers"] })).to.deep.equal([]);
    refused({ ...site, endpoints: ["storage-gateway"] }, "takes 63 rules in one security group");
  });

  it("are more than a VPC may have", () => {
    const services = Array.from({ length: 51 }, (_, index) => `service-${index}`);
    expect(countProblems(services)[0]).to.contain("need 51 interface endpoints");
    expect(countProblems(services.slice(1))).to.deep.equal([]);
  });
});
