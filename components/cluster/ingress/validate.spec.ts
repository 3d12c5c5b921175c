import { expect } from "chai";
import type { ContainerClusterArgs } from "../arguments";
import type { ServiceArgs } from "../service/arguments";
import { clusterArgs, ordersApi, says } from "../testdata";
import { clusterProblems } from "../validate";

const problems = (changes: Partial<ContainerClusterArgs>) =>
  clusterProblems("hub", clusterArgs(changes));
const onCloud: ServiceArgs = { ...ordersApi, onPremises: undefined };
const tcpService: ServiceArgs = { ...onCloud, route: undefined, tcp: { port: 5000 } };
const privateZone = { id: "zone-1", name: "aws.example.com" };
const certificateAuthorityArn =
  "arn:aws:acm-pca:ap-northeast-2:123456789012:certificate-authority/1";

describe("clusterProblems of load balancers", () => {
  it("leave a listener for TCP to one service", () => {
    expect(problems({ services: { a: tcpService } })).to.deep.equal([]);
    says(
      problems({ services: { a: tcpService, b: { ...tcpService } } }),
      'services "a" and "b" both have the tcp.port 5000: give each its own',
    );
  });

  it("say what a TCP service needs", () => {
    const of = (changes: Partial<ServiceArgs>) =>
      problems({ services: { a: { ...tcpService, ...changes } } });
    says(of({ tcp: { port: 0 } }), "tcp.port is 0; write one from 1 to 65535");
    says(of({ route: { path: "/a" } }), "it has both route and tcp");
    says(of({ port: undefined }), "it has tcp and no port to connect to");
    says(of({ cloud: undefined, onPremises: { fleet: "racks", count: 1 } }), "it has tcp, which");
  });

  it("let a route say nothing where the service has a name", () => {
    const services = { a: { ...onCloud, route: {} } };
    expect(problems({ services, privateZone })).to.deep.equal([]);
    says(problems({ services }), "its route names no host and no path");
  });

  it("keep a service's name to itself", () => {
    const services = {
      a: tcpService,
      b: { ...onCloud, route: { host: "a.aws.example.com" } },
    };
    expect(problems({ services })).to.deep.equal([]);
    says(
      problems({ services, privateZone }),
      'service "b": route.host is "a.aws.example.com", which is the name that service a has in the private zone: take another host',
    );
  });

  it("have names in a domain", () => {
    says(
      problems({ privateZone: { id: "zone-1", name: "aws" } }),
      'privateZone: "aws" is not a domain',
    );
  });

  it("take one certificate, or who signs one for a name", () => {
    expect(problems({ certificateAuthorityArn })).to.deep.equal([]);
    says(
      problems({ certificateAuthorityArn, certificateArn: "arn:aws:acm:x" }),
      "certificateArn and certificateAuthorityArn are both given",
    );
    const services = { a: { ...onCloud, route: { path: "/a" } } };
    says(problems({ certificateAuthorityArn, services }), "no route names a host to certify");
  });

  it("count what a rule can hold", () => {
    const services = (path: string) => ({
      a: { ...onCloud, route: { host: "*.example.com", path } },
    });
    expect(problems({ services: services("/a*b*c*d*") })).to.deep.equal([]);
    says(
      problems({ services: services("/a*b*c*d*e*") }),
      "its route comes to 2 values with 6 wildcards",
    );
  });
});
