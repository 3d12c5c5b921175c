import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { imdsv2Required } from "./imdsv2-required";

const judge = (metadataOptions: unknown, more: object = {}, type: string = Aws.LaunchTemplate) =>
  verdicts(imdsv2Required, [resource(type, "hosts", { metadataOptions, ...more })]);
const property = "metadataOptions.httpTokens";

describe("imdsv2-required", () => {
  it("passes what asks for tokens", async () => {
    for (const type of [Aws.LaunchTemplate, Aws.Instance, Aws.LaunchConfiguration]) {
      const passed = await judge({ httpTokens: "required" }, {}, type);
      expect(passed).to.deep.equal({ hosts: "compliant" });
    }
  });

  it("finds what does not, said or left out", async () => {
    expect(await judge({ httpTokens: "optional" })).to.deep.equal({
      hosts: [`${property} is "optional"; it must be required`],
    });
    for (const absent of [undefined, {}, { httpEndpoint: "enabled" }]) {
      const found = await judge(absent, {}, Aws.Instance);
      expect(found).to.deep.equal({ hosts: [`${property} is not set; it must be required`] });
    }
  });

  it("does not decide what is unknown", async () => {
    const undecided = { hosts: [maybe(`${property} is not known yet`)] };
    expect(await judge({ httpTokens: UNKNOWN })).to.deep.equal(undecided);
    expect(await judge(UNKNOWN)).to.deep.equal(undecided);
  });

  it("leaves out hosts without a metadata service, and those that a launch template describes", async () => {
    const notApplicable = { hosts: "not-applicable" };
    expect(await judge({ httpEndpoint: "disabled" })).to.deep.equal(notApplicable);
    const launched = await judge(undefined, { launchTemplate: { id: UNKNOWN } }, Aws.Instance);
    expect(launched).to.deep.equal(notApplicable);
  });

  it("judges an instance that overrides its launch template", async () => {
    const more = { launchTemplate: { id: "lt-1" } };
    expect(await judge({ httpTokens: "optional" }, more, Aws.Instance)).to.deep.equal({
      hosts: [`${property} is "optional"; it must be required`],
    });
  });
});
