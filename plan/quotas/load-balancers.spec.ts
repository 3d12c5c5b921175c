import { expect } from "chai";
import type { PlannedResource } from "../record/resource";
import { planned } from "../testdata/planned";
import { judgeQuotas, quotaInWords } from "./judge";

const balancer = planned({ type: "aws:lb/loadBalancer:LoadBalancer", name: "door" });

/** A resource whose properties refer to others. */
const referring = (
  type: string,
  name: string,
  references: Record<string, PlannedResource>,
  inputs = {},
): PlannedResource => ({
  ...planned({ type, name, inputs }),
  propertyDependencies: Object.fromEntries(
    Object.entries(references).map(([property, { urn }]) => [property, [urn]]),
  ),
});
const listener = (name: string, protocol: string) =>
  referring("aws:lb/listener:Listener", name, { loadBalancerArn: balancer }, { protocol });
const numbers = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);

/** Rules of one listener, each with a target group of its own or all with one. */
function rules(count: number, ownTarget: boolean): PlannedResource[] {
  const https = listener("https", "HTTPS");
  const made = numbers(count).map((name) => {
    const type = "aws:lb/targetGroup:TargetGroup";
    const actions = planned({ type, name: ownTarget ? name : "shared" });
    return referring("aws:lb/listenerRule:ListenerRule", name, { listenerArn: https, actions });
  });
  return [balancer, https, ...made];
}
const said = (resources: PlannedResource[]) => judgeQuotas(resources).map(quotaInWords);

describe("quotas of load balancers", () => {
  it("are silent at the quota", () => {
    expect(said(rules(100, true))).to.deep.equal([]);
  });

  it("stop at more target groups than AWS gives anybody, and tell of the rules, which it raises", () => {
    const verdicts = judgeQuotas(rules(101, true));
    expect(verdicts.map(({ stops }) => stops)).to.deep.equal([true, false]);
    expect(verdicts.map(quotaInWords)).to.deep.equal([
      "door: needs 101 target groups, default quota 100 (Elastic Load Balancing; AWS does not raise it: split it)",
      "door: needs 101 rules, default quota 100 (adjustable: Service Quotas → Elastic Load Balancing)",
    ]);
  });

  it("count a target group once", () => {
    expect(said(rules(101, false))).to.have.length(1);
  });

  it("count listeners", () => {
    const listeners = (count: number) => numbers(count).map((name) => listener(name, "TCP"));
    expect(said(listeners(50))).to.deep.equal([]);
    expect(said(listeners(51))).to.deep.equal([
      "door: needs 51 listeners, default quota 50 (adjustable: Service Quotas → Elastic Load Balancing)",
    ]);
  });

  it("count the names of a certificate", () => {
    const certificate = (others: number) =>
      planned({
        type: "aws:acm/certificate:Certificate",
        name: "tls",
        inputs: { domainName: "*.example.com", subjectAlternativeNames: numbers(others) },
      });
    expect(said([certificate(9)])).to.deep.equal([]);
    expect(said([certificate(10)])).to.deep.equal([
      "tls: needs 11 domain names, default quota 10 (adjustable: Service Quotas → ACM)",
    ]);
  });
});
