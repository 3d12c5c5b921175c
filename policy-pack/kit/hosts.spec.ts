import { expect } from "chai";
import { followsTemplate, userDataOf, volumesOf } from "./hosts";
import { Resource } from "./resource";
import { Aws } from "./types";

const host = (type: string, props: Record<string, unknown>) =>
  new Resource({ urn: "urn", type, name: "host", props });
const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("hosts", () => {
  it("follow a launch template if they are instances that name one", () => {
    expect(followsTemplate(host(Aws.Instance, { launchTemplate: { id: "lt-1" } }))).to.equal(true);
    expect(followsTemplate(host(Aws.Instance, {}))).to.equal(false);
  });

  it("declare volumes, each at a path", () => {
    const mappings = [{ virtualName: "ephemeral0" }, { ebs: { volumeSize: 8 } }];
    const template = host(Aws.LaunchTemplate, { blockDeviceMappings: mappings });
    expect(volumesOf(template)).to.deep.equal([["blockDeviceMappings.1.ebs", { volumeSize: 8 }]]);
    const root = { rootBlockDevice: { encrypted: true } };
    expect(volumesOf(host(Aws.Instance, { ...root, ebsBlockDevices: [{}] }))).to.deep.equal([
      ["rootBlockDevice", { encrypted: true }],
      ["ebsBlockDevices.0", {}],
    ]);
  });

  it("read their user data in each form", () => {
    const read = (type: string, props: Record<string, unknown>) => userDataOf(host(type, props));
    expect(read(Aws.Instance, { userData: "echo" })).to.equal("echo");
    expect(read(Aws.Instance, { userDataBase64: base64("echo") })).to.equal("echo");
    expect(read(Aws.LaunchTemplate, { userData: base64("echo") })).to.equal("echo");
    expect(read(Aws.LaunchConfiguration, {})).to.equal(undefined);
  });
});
