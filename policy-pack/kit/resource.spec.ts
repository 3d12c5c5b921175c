import { expect } from "chai";
import { filledIn, resource } from "../testing/fixture";
import { graphOf } from "../testing/graph";
import { Aws } from "./types";
import { Resource } from "./resource";
import { UNKNOWN } from "./value";

const database = resource(Aws.DatabaseInstance, "orders", { multiAz: true });

function seen(...filled: (string | object)[]): Resource {
  const [found] = graphOf([filledIn(database, ...filled)]).resources;
  if (!found) throw new Error("the graph is empty");
  return found;
}

describe("a resource of a stack", () => {
  it("is read as the program wrote it, also when it exists", () => {
    for (const filled of ["availabilityZone", { availabilityZone: "eu-west-1a" }]) {
      expect(seen(filled).read("availabilityZone")).to.equal(undefined);
      expect(seen(filled).read("multiAz")).to.equal(true);
    }
  });

  it("tells what the provider has filled in to those who ask for it", () => {
    expect(seen("arn").output("arn")).to.equal(UNKNOWN);
    expect(seen({ arn: "arn:aws:rds" }).output("arn")).to.equal("arn:aws:rds");
  });
});

describe("a resource by itself", () => {
  it("is read with all that is shown of it: inputs alone", () => {
    const described = { urn: "u", type: Aws.DatabaseInstance, name: "orders" };
    expect(new Resource({ ...described, props: { multiAz: false } }).read("multiAz")).to.equal(
      false,
    );
  });
});
