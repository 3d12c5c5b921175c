import { expect } from "chai";
import { Aws, canRemediate, Resource, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { ebsEncryptedAtRest } from "./ebs-encrypted-at-rest";

const judge = (type: string, properties: object) =>
  verdicts(ebsEncryptedAtRest, [resource(type, "it", { ...properties })]);
const template = (...ebs: unknown[]) =>
  judge(Aws.LaunchTemplate, {
    blockDeviceMappings: [{ deviceName: "/dev/sdb", virtualName: "ephemeral0" }].concat(
      ebs.map((disk) => ({ deviceName: "/dev/xvda", ebs: disk }) as never),
    ),
  });
const undeclared = { it: ["the root volume is not declared, so its image decides"] };

describe("ebs-encrypted-at-rest", () => {
  it("passes what is encrypted, in each form", async () => {
    const compliant = { it: "compliant" };
    expect(await judge(Aws.Volume, { encrypted: true })).to.deep.equal(compliant);
    expect(await template({ encrypted: "true" }, { encrypted: "true" })).to.deep.equal(compliant);
    const instance = {
      rootBlockDevice: { encrypted: true },
      ebsBlockDevices: [{ encrypted: true }],
    };
    for (const type of [Aws.Instance, Aws.LaunchConfiguration]) {
      expect(await judge(type, instance)).to.deep.equal(compliant);
    }
  });

  it("finds every volume that is not", async () => {
    const off = "blockDeviceMappings.ebs.encrypted is off";
    const unset = "blockDeviceMappings.ebs.encrypted is not set, and off by default";
    expect(await template({ encrypted: "false" }, {}, { encrypted: "true" })).to.deep.equal({
      it: [off, unset],
    });
    expect(await judge(Aws.Volume, {})).to.deep.equal({
      it: ["encrypted is not set, and off by default"],
    });
    const instance = {
      rootBlockDevice: { encrypted: false },
      ebsBlockDevices: [{ encrypted: false }],
    };
    expect(await judge(Aws.Instance, instance)).to.deep.equal({
      it: ["rootBlockDevice.encrypted is off", "ebsBlockDevices.encrypted is off"],
    });
  });

  it("finds a root volume that is left to the image", async () => {
    expect(await judge(Aws.Instance, {})).to.deep.equal(undeclared);
    expect(await judge(Aws.LaunchConfiguration, {})).to.deep.equal(undeclared);
    expect(await judge(Aws.LaunchTemplate, {})).to.deep.equal(undeclared);
    expect(await template()).to.deep.equal(undeclared);
  });

  it("leaves the root volume of an instance to its launch template", async () => {
    const launchTemplate = { id: "lt-1" };
    expect(await judge(Aws.Instance, { launchTemplate })).to.deep.equal({ it: "compliant" });
    const more = { launchTemplate, ebsBlockDevices: [{ encrypted: false }] };
    expect(await judge(Aws.Instance, more)).to.deep.equal({
      it: ["ebsBlockDevices.encrypted is off"],
    });
  });

  it("mends the volumes of templates only: all others would be replaced", () => {
    const mended = (type: string) => {
      const props = { blockDeviceMappings: [{}, { ebs: {} }], rootBlockDevice: {} };
      const host = new Resource({ urn: "urn", type, name: "it", props });
      return canRemediate(ebsEncryptedAtRest) && ebsEncryptedAtRest.remediate(host, {});
    };
    expect(mended(Aws.LaunchTemplate)).to.deep.equal({
      "blockDeviceMappings.1.ebs.encrypted": "true",
    });
    expect(mended(Aws.Instance)).to.equal(undefined);
  });

  it("does not decide what is unknown, and still finds what is not", async () => {
    const undecided = maybe("blockDeviceMappings.ebs.encrypted is not known yet");
    expect(await template({ encrypted: UNKNOWN }, { encrypted: "false" })).to.deep.equal({
      it: [undecided, "blockDeviceMappings.ebs.encrypted is off"],
    });
    const unknown = await judge(Aws.LaunchTemplate, { blockDeviceMappings: UNKNOWN });
    expect(unknown).to.deep.equal({ it: [undecided] });
  });

  it("has nothing to say of other resources", async () => {
    expect(await judge(Aws.Bucket, {})).to.deep.equal({});
  });
});
