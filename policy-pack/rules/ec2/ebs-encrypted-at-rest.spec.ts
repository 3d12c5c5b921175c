import { expect } from "chai";
import { Aws, canRemediate, Resource, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { subjectCases } from "../../testing/subject-cases";
import { ebsEncryptedAtRest } from "./ebs-encrypted-at-rest";

const of = (type: string, properties: object) => [resource(type, "subject", { ...properties })];
/** A template with these disks, beside one that is lost with the host. */
const template = (...disks: unknown[]) => ({
  blockDeviceMappings: [
    { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
    ...disks.map((ebs) => ({ deviceName: "/dev/xvda", ebs })),
  ],
});
const disks = (encrypted: boolean) => ({
  rootBlockDevice: { encrypted },
  ebsBlockDevices: [{ encrypted }],
});
const launchTemplate = { id: "lt-1" };
const property = "blockDeviceMappings.ebs.encrypted";
const undeclared = "the root volume is not declared, so its image decides";
const unset = "is not set, and off by default";
const off = ["rootBlockDevice.encrypted is off", "ebsBlockDevices.encrypted is off"];

ruleCases(ebsEncryptedAtRest, {
  compliant: {
    "a volume": of(Aws.Volume, { encrypted: true }),
    "a template with two disks": template({ encrypted: "true" }, { encrypted: "true" }),
    "an instance": of(Aws.Instance, disks(true)),
    "a launch configuration": of(Aws.LaunchConfiguration, disks(true)),
    "an instance whose template has its root volume": of(Aws.Instance, { launchTemplate }),
  },
  violating: {
    "two of a template's disks": [
      template({ encrypted: "false" }, {}, { encrypted: "true" }),
      `${property} is off`,
      `${property} ${unset}`,
    ],
    "the twelfth disk of a template": [
      template(...Array.from({ length: 11 }, () => ({ encrypted: "true" })), {}),
      `${property} ${unset}`,
    ],
    "an instance": [of(Aws.Instance, disks(false)), ...off],
    "a launch configuration": [of(Aws.LaunchConfiguration, disks(false)), ...off],
    "a disk beside an instance's template": [
      of(Aws.Instance, { launchTemplate, ebsBlockDevices: [{ encrypted: false }] }),
      "ebsBlockDevices.encrypted is off",
    ],
    "a root volume that is left to the image": [
      of(Aws.Instance, { ebsBlockDevices: [{ encrypted: true }] }),
      undeclared,
    ],
  },
  absent: {
    "a volume that says nothing": [of(Aws.Volume, {}), `encrypted ${unset}`],
    "an instance without disks": [of(Aws.Instance, {}), undeclared],
    "a launch configuration without disks": [of(Aws.LaunchConfiguration, {}), undeclared],
    "a template without disks": [{}, undeclared],
    "a template with a disk that is lost with the host": [template(), undeclared],
  },
  unknown: {
    "an unknown disk": [template({ encrypted: UNKNOWN }), `${property} is not known yet`],
    "unknown disks": [{ blockDeviceMappings: UNKNOWN }, `${property} is not known yet`],
  },
  notApplicable: {},
});

subjectCases(ebsEncryptedAtRest, {
  "an unknown disk beside one that is not encrypted": [
    of(Aws.LaunchTemplate, template({ encrypted: UNKNOWN }, { encrypted: "false" })),
    `? ${property} is not known yet`,
    `${property} is off`,
  ],
});

describe("ebs-encrypted-at-rest", () => {
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
});
