import { expect } from "chai";
import { Egress } from "../arguments";
import { network, refused } from "../testdata-arguments";
import { networkProblems } from "../validate";

describe("ways out that cannot be built", () => {
  it("takes every mode, and none that it does not know", () => {
    for (const egress of Object.values(Egress)) {
      expect(networkProblems(network({ egress })), egress).to.deep.equal([]);
    }
    refused(
      network({ egress: "nat" as Egress }),
      'egress: "nat" is not a way out; one of zonal-nat,',
    );
  });

  it("holds addresses of zones, each once", () => {
    expect(networkProblems(network({ heldAddresses: ["a", "h"] }))).to.deep.equal([]);
    refused(network({ heldAddresses: ["z"] }), 'heldAddresses: "z" is not a zone letter');
    refused(network({ heldAddresses: ["c", "c"] }), 'heldAddresses: "c" is given twice');
  });

  it("takes an image where there are instances", () => {
    const egress = Egress.NatInstance;
    for (const natInstanceAmi of ["ami-0123456789abcdef0", "resolve:ssm:/images/nat"]) {
      expect(networkProblems(network({ egress, natInstanceAmi }))).to.deep.equal([]);
    }
    refused(network({ egress, natInstanceAmi: "al2023" }), '"al2023" is not an image; write ami-…');
    refused(
      network({ natInstanceAmi: "ami-0123456789abcdef0" }),
      "natInstanceAmi: egress is zonal-nat, which has no instances",
    );
  });
});
