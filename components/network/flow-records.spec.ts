import { expect } from "chai";
import { recordFormat, savedQueries } from "./flow-records";
import { build, inputsOf, large, namesOf, small, Type } from "./testdata";

const queryType = "aws:cloudwatch/queryDefinition:QueryDefinition";
const subject = {
  cidr: "10.64.0.0/16",
  sites: { seoul: ["10.0.0.0/14", "10.8.0.0/16"] },
  natRanges: { a: "10.64.20.0/24" },
};

describe("flow records", () => {
  it("tell AWS's fourteen fields first, in its order", () => {
    expect(recordFormat).to.match(
      /^\$\{version\} \$\{account-id\} \$\{interface-id\} \$\{srcaddr\} \$\{dstaddr\} \$\{srcport\} \$\{dstport\} \$\{protocol\} \$\{packets\} \$\{bytes\} \$\{start\} \$\{end\} \$\{action\} \$\{log-status\} /,
    );
    for (const field of ["az-id", "subnet-id", "flow-direction", "traffic-path"]) {
      expect(recordFormat).to.contain(` \${${field}}`);
    }
  });

  it("are read by every query with a name for each field, and only with such names", () => {
    const fieldCount = recordFormat.split(" ").length;
    for (const { query } of savedQueries(subject)) {
      const [, stars = "", names = ""] = /^parse @message "([^"]+)" as (.+)$/m.exec(query) ?? [];
      expect(stars.split(" ")).to.have.lengthOf(fieldCount);
      const known = names.split(", ");
      expect(new Set(known).size).to.equal(fieldCount);
      const rest = query
        .split("\n")
        .slice(1)
        .join("\n")
        .replace(/"[^"]*"/g, "");
      const words = rest.match(/\b[a-z]+[A-Z]\w*\b/g) ?? [];
      const functions = ["isIpv4InSubnet"];
      expect(words.filter((word) => ![...known, ...functions].includes(word))).to.deep.equal([]);
    }
  });

  it("answer for a site whatever touches one of its ranges", () => {
    const query = savedQueries(subject).find(({ key }) => key === "rejected-seoul")?.query;
    expect(query)
      .to.contain('filter verdict = "REJECT"')
      .and.contain('isIpv4InSubnet(firstSource, "10.0.0.0/14")')
      .and.contain('isIpv4InSubnet(lastDestination, "10.8.0.0/16")');
  });

  it("answer for a zone what enters its NAT gateway from the VPC", () => {
    const query = savedQueries(subject).find(({ key }) => key === "egress-a")?.query;
    expect(query)
      .to.contain('isIpv4InSubnet(destination, "10.64.20.0/24")')
      .and.contain('isIpv4InSubnet(source, "10.64.0.0/16")');
  });
});

describe("detailed flow logs", () => {
  it("are not there unless asked for", async () => {
    const { registered } = await build(small);
    expect(inputsOf(registered, "net-flow-logs", Type.flowLog)).not.to.have.property("logFormat");
    expect(registered.ofType(queryType)).to.deep.equal([]);
  });

  it("bring the format and the queries, one for each site and NAT gateway", async () => {
    const { registered } = await build({ ...large, flowLogs: "detailed" });
    expect(inputsOf(registered, "net-flow-logs", Type.flowLog)["logFormat"]).to.equal(recordFormat);
    expect(namesOf(registered, queryType)).to.deep.equal([
      "net-flows-database-callers",
      "net-flows-egress-a",
      "net-flows-egress-b",
      "net-flows-egress-c",
      "net-flows-rejected-seoul",
      "net-flows-top-talkers",
    ]);
    expect(inputsOf(registered, "net-flows-top-talkers")).to.deep.include({
      name: "hybrid-platform-test-net/top talkers",
      logGroupNames: ["/hybrid-platform/test/net/flows"],
    });
  });

  it("ask for the one NAT gateway, and for none", async () => {
    const egress = async (way: "single-nat" | "none") => {
      const { registered } = await build({ ...small, egress: way, flowLogs: "detailed" });
      return namesOf(registered, queryType).filter((name) => name.includes("egress"));
    };
    expect(await egress("single-nat")).to.deep.equal(["net-flows-egress-a"]);
    expect(await egress("none")).to.deep.equal([]);
  });
});
