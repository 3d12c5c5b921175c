import { expect } from "chai";
import { documented, securityHub, wellArchitected } from "./control";

describe("a control of Security Hub", () => {
  it("is of the foundational standard, where that asks for it", () => {
    expect(securityHub("RDS.5")).to.deep.equal({
      standard: "AWS Foundational Security Best Practices",
      version: "1.0.0",
      id: "RDS.5",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-5",
    });
  });

  it("is only Security Hub's own, where other standards ask for it", () => {
    for (const id of ["RDS.38", "S3.14", "EC2.12", "KMS.4"]) {
      const { standard, version } = securityHub(id);
      expect([standard, version], id).to.deep.equal(["AWS Security Hub", "2026-11"]);
    }
  });
});

describe("a best practice", () => {
  it("is of the Well-Architected Framework", () => {
    const url = "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/backup.html";
    expect(wellArchitected("REL09-BP01", url)).to.deep.equal({
      standard: "AWS Well-Architected Framework",
      version: "2025-02-25",
      id: "REL09-BP01",
      url,
    });
  });
});

describe("a page of the AWS documentation", () => {
  it("is named by its title", () => {
    const url = "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html";
    const control = { standard: "AWS documentation", version: "2026-11", id: "Default VPCs", url };
    expect(documented("Default VPCs", url)).to.deep.equal(control);
  });
});
