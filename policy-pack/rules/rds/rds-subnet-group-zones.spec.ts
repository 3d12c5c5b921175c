import { expect } from "chai";
import { Aws } from "../../kit";
import { resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { ruleCases } from "../../testing/rule-cases";
import { spreadCases } from "../../testing/spread-cases";
import { rdsSubnetGroupZones } from "./rds-subnet-group-zones";

ruleCases(rdsSubnetGroupZones, spreadCases(Aws.DatabaseSubnetGroup));

describe("rds-subnet-group-zones where three zones are asked for", () => {
  it("does not decide on subnets that are elsewhere", async () => {
    const subnetIds = ["subnet-1", "subnet-2", "subnet-3"];
    const group = resource(Aws.DatabaseSubnetGroup, "data", { subnetIds });
    expect(await verdicts(rdsSubnetGroupZones, [group], { minimumZones: 3 })).to.deep.equal({
      data: [maybe("the zones of its subnets are not all known (no known zone)")],
    });
  });
});
