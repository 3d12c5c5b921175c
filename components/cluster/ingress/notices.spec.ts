import { expect } from "chai";
import { clusterArgs, ordersApi, says } from "../testdata";
import type { ContainerClusterArgs } from "../arguments";
import type { ServiceArgs } from "../service/arguments";
import { ingressNotices } from "./notices";

const many = (count: number, service: (key: string) => Partial<ServiceArgs>) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => `s${index}`).map((key) => [
      key,
      { ...ordersApi, onPremises: undefined, ...service(key) },
    ]),
  );
const notices = (changes: Partial<ContainerClusterArgs>) =>
  ingressNotices("hub", clusterArgs(changes));
const route = (key: string) => ({ route: { host: `www.${key}.example.com` } });
const certificateAuthorityArn =
  "arn:aws:acm-pca:ap-northeast-2:123456789012:certificate-authority/1";

describe("notices of load balancers", () => {
  it("come with more routes than a load balancer has target groups", () => {
    expect(notices({ services: many(100, route) })).to.deep.equal([]);
    says(
      notices({ services: many(101, route) }),
      "101 services have a route, and an Application Load Balancer takes 100 target groups",
    );
  });

  it("come with more TCP services than listeners", () => {
    const tcp = (key: string) => ({ route: undefined, tcp: { port: Number(key.slice(1)) + 1 } });
    expect(notices({ services: many(50, tcp) })).to.deep.equal([]);
    says(notices({ services: many(51, tcp) }), "51 services have tcp");
  });

  it("come with more names in a certificate than every account may have", () => {
    expect(notices({ services: many(11, route) })).to.deep.equal([]);
    expect(notices({ services: many(10, route), certificateAuthorityArn })).to.deep.equal([]);
    says(
      notices({ services: many(11, route), certificateAuthorityArn }),
      "the certificate has 11 names",
    );
  });
});
