import { expect } from "chai";
import { rulePriority } from "./route";
import { ordersApi, registeredBy, reportWorker } from "../testdata";

const ingressType = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const egressType = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule";
const listenerType = "aws:lb/listener:Listener";
const certificateArn = "arn:aws:acm:ap-northeast-2:123456789012:certificate/1";

describe("the load balancer of a cluster", () => {
  it("is internal and careful, and protected where the stack is", async () => {
    const open = (await registeredBy()).named("hub-alb");
    expect(open.inputs).to.deep.include({
      internal: true,
      loadBalancerType: "application",
      subnets: ["subnet-a", "subnet-b"],
      securityGroups: ["sg-ingress"],
      dropInvalidHeaderFields: true,
      desyncMitigationMode: "defensive",
      preserveHostHeader: true,
      xffHeaderProcessingMode: "append",
      enableDeletionProtection: false,
    });
    const kept = (await registeredBy({ protection: undefined })).named("hub-alb");
    expect(kept.inputs["enableDeletionProtection"]).to.equal(true);
  });

  it("has subnets of its own where those of tasks are more than one in a zone", async () => {
    const balancerSubnetIds = ["subnet-c", "subnet-d"];
    const registered = await registeredBy({ balancerSubnetIds });
    expect(registered.named("hub-alb").inputs["subnets"]).to.deep.equal(balancerSubnetIds);
  });

  it("is left out while no service has a route", async () => {
    const services = { "report-worker": reportWorker };
    const registered = await registeredBy({ services });
    const types = registered.all.map(({ type }) => type);
    expect(types.filter((type) => /^aws:(lb|vpc)\//.test(type))).to.deep.equal([]);
  });

  it("serves HTTP without a certificate, and nothing where no service is routed", async () => {
    const registered = await registeredBy();
    expect(registered.ofType(listenerType).map(({ name }) => name)).to.deep.equal(["hub-http"]);
    expect(registered.named("hub-http").inputs).to.deep.include({
      port: 80,
      protocol: "HTTP",
      routingHttpResponseServerEnabled: false,
      defaultActions: [
        {
          type: "fixed-response",
          fixedResponse: {
            contentType: "text/plain",
            messageBody: "No service answers here.",
            statusCode: "404",
          },
        },
      ],
    });
  });

  it("serves modern TLS with a certificate, and leads HTTP to it", async () => {
    const registered = await registeredBy({ certificateArn });
    const https = registered.named("hub-https");
    expect(https.inputs).to.deep.include({
      port: 443,
      protocol: "HTTPS",
      routingHttpResponseServerEnabled: false,
      certificateArn,
      sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
    });
    expect(registered.named("hub-http").inputs["defaultActions"]).to.deep.equal([
      { type: "redirect", redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" } },
    ]);
    const rule = registered.named("hub-orders-api", "aws:lb/listenerRule:ListenerRule");
    expect(rule.propertyDependencies["listenerArn"]).to.deep.equal([https.urn]);
  });

  it("sends a service's requests to its tasks", async () => {
    const service = { ...ordersApi, healthCheckPath: "/ready" };
    const registered = await registeredBy({ services: { "orders-api": service } });
    const target = registered.named("hub-orders-api", "aws:lb/targetGroup:TargetGroup");
    expect(target.inputs).to.deep.include({
      vpcId: "vpc-1",
      targetType: "ip",
      protocol: "HTTP",
      port: 8080,
      deregistrationDelay: 30,
    });
    expect(target.inputs["healthCheck"]).to.include({ path: "/ready", matcher: "200-399" });
    const rule = registered.named("hub-orders-api", "aws:lb/listenerRule:ListenerRule");
    expect(rule.inputs).to.deep.include({
      priority: rulePriority("orders-api", service.route ?? {}),
      conditions: [{ hostHeader: { values: ["orders.internal.example.com"] } }],
    });
    expect(rule.propertyDependencies["actions"]).to.deep.equal([target.urn]);
  });

  it("keeps every rule as it is when services are added", async () => {
    const added = { ...ordersApi, onPremises: undefined, route: { path: "/added" } };
    const before = await registeredBy({ services: { "orders-api": ordersApi } });
    const after = await registeredBy({ services: { added, "orders-api": ordersApi } });
    const rule = (registered: typeof before) =>
      registered.named("hub-orders-api", "aws:lb/listenerRule:ListenerRule").inputs;
    expect(rule(after)).to.deep.equal(rule(before));
  });
});

describe("the ports of a cluster", () => {
  const between = (inputs: Record<string, unknown>) => [
    inputs["securityGroupId"],
    inputs["cidrIpv4"] ?? inputs["referencedSecurityGroupId"],
    inputs["fromPort"],
    inputs["toPort"],
  ];

  it("open on both sides, once each, and for the named ranges only", async () => {
    const second = { ...ordersApi, onPremises: undefined, route: { path: "/second" } };
    const registered = await registeredBy({
      certificateArn,
      services: { "orders-api": ordersApi, second },
    });
    const ingress = registered.ofType(ingressType).map(({ inputs }) => between(inputs));
    expect(ingress).to.have.deep.members([
      ["sg-ingress", "10.64.0.0/16", 80, 80],
      ["sg-ingress", "10.0.0.0/14", 80, 80],
      ["sg-ingress", "10.64.0.0/16", 443, 443],
      ["sg-ingress", "10.0.0.0/14", 443, 443],
      ["sg-app", "sg-ingress", 8080, 8080],
    ]);
    const egress = registered.ofType(egressType).map(({ inputs }) => between(inputs));
    expect(egress).to.have.deep.members([
      ["sg-app", "sg-ingress", 80, 80],
      ["sg-app", "sg-ingress", 443, 443],
      ["sg-ingress", "sg-app", 8080, 8080],
    ]);
  });

  it("are named after what they let through", async () => {
    const registered = await registeredBy();
    expect(registered.ofType(ingressType).map(({ name }) => name)).to.deep.equal([
      "hub-listener-80-from-10.64.0.0-16",
      "hub-listener-80-from-10.0.0.0-14",
      "hub-app-8080-from-listener",
    ]);
    expect(registered.ofType(egressType).map(({ name }) => name)).to.deep.equal([
      "hub-app-to-listener-80",
      "hub-listener-to-app-8080",
    ]);
  });
});
