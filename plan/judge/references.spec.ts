import { specialResourceSig, specialSigKey, unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { UNKNOWN } from "../../policy-pack/kit";
import { planned } from "../testdata/planned";
import { graphOf } from "./graph";
import { withoutReferences } from "./references";

const reference = (id?: string) => ({
  [specialSigKey]: specialResourceSig,
  urn: "urn:files",
  ...(id !== undefined && { id }),
});

describe("references to resources", () => {
  it("are shown as the id, also where it is not known yet", () => {
    const properties = Struct.fromJavaScript({
      bucket: reference(unknownValue),
      targets: [{ subnet: reference("subnet-1") }],
    });
    expect(withoutReferences(properties).toJavaScript()).to.deep.equal({
      bucket: unknownValue,
      targets: [{ subnet: "subnet-1" }],
    });
  });

  it("to a component are shown as its URN", () => {
    const properties = Struct.fromJavaScript({ network: reference() });
    expect(withoutReferences(properties).toJavaScript()).to.deep.equal({ network: "urn:files" });
  });

  it("leave everything else as it came", () => {
    const properties = Struct.fromJavaScript({ bucket: "files", tags: { Name: "a" } });
    expect(withoutReferences(properties)).to.equal(properties);
  });

  it("are shown alike in the graph of a plan", () => {
    const inputs = { bucket: reference(unknownValue), policy: reference("p") };
    const [policy] = graphOf([
      planned({ type: "aws:s3/bucketPolicy:BucketPolicy", name: "policy", inputs }),
    ]).resources;
    expect([policy?.output("bucket"), policy?.output("policy")]).to.deep.equal([UNKNOWN, "p"]);
  });
});
