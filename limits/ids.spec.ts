import { expect } from "chai";
import { idProblem } from "./ids";

describe("idProblem", () => {
  it("passes ids of today and of before 2018", () => {
    expect(idProblem("vpc", "vpc-0a1b2c3d4e5f60718")).to.equal(undefined);
    expect(idProblem("subnet", "subnet-1a2b3c4d")).to.equal(undefined);
  });

  it("says what is not an id of the kind", () => {
    const others = ["vpc-0a1b2c3d4e5f60718", "subnet-1a2b3c4", "subnet-0A1b2c3d4e5f60718", ""];
    for (const other of others) {
      expect(idProblem("subnet", other)).to.equal(
        `"${other}" is not the id of a subnet: it is written subnet- and 17 digits, 0 to f`,
      );
    }
  });
});
