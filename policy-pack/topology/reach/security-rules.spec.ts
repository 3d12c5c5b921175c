import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { entry, exit, group } from "../../testing/groups";
import { entriesAt, mayEnterAt, portsInWords, shareAPort, takesInRange } from "./security-rules";

const web = group("web");
const other = group("other");
const range = { cidrIpv4: "10.0.0.0/16" };
const https = { protocol: "tcp", from: 443, to: 443 };

const inStack = (...rules: Fixture[]) => {
  const graph = graphOf([web, other, ...rules]);
  const own = graph.ofType(Aws.SecurityGroup).filter(({ name }) => name === "web");
  return { graph, entries: entriesAt(graph, own, "in", https) };
};

describe("entries at a port", () => {
  it("are of the groups, for the port and inwards", () => {
    expect(inStack(entry(web, 443, range)).entries).to.have.length(1);
    expect(inStack(entry(web, 80, range)).entries).to.deep.equal([]);
    expect(inStack(entry(other, 443, range)).entries).to.deep.equal([]);
    expect(inStack(exit(web, 443, range)).entries).to.deep.equal([]);
  });

  it("take in the ranges that lie in theirs", () => {
    const [found] = inStack(entry(web, 443, range)).entries;
    if (!found) throw new Error("no entry");
    expect(takesInRange(found, "10.0.4.0/24")).to.equal(true);
    expect(takesInRange(found, "10.0.0.0/8")).to.equal(false);
  });

  it("may be of any group where it is not known whose they are", () => {
    const stray = resource(Aws.SecurityGroupIngressRule, "stray", {
      securityGroupId: UNKNOWN,
      ipProtocol: "tcp",
      fromPort: 443,
      toPort: 443,
      ...range,
    });
    expect(mayEnterAt(inStack(stray).graph, https)).to.equal(true);
    expect(mayEnterAt(inStack(stray).graph, { ...https, from: 53, to: 53 })).to.equal(false);
    expect(mayEnterAt(inStack(entry(web, 443, range)).graph, https)).to.equal(false);
  });
});

describe("ports", () => {
  it("are shared by protocol and number, and unknown ones may be any", () => {
    expect(shareAPort(https, { protocol: "-1", from: 0, to: 65535 })).to.equal(true);
    expect(shareAPort(https, { ...https, protocol: "udp" })).to.equal(false);
    expect(shareAPort(https, { ...https, from: 444, to: 500 })).to.equal(false);
    expect(shareAPort(https, { protocol: UNKNOWN, from: UNKNOWN, to: 500 })).to.equal(true);
  });

  it("are told in words", () => {
    expect(portsInWords(https)).to.equal("443");
    expect(portsInWords({ ...https, from: UNKNOWN })).to.equal("unknown port");
  });
});
