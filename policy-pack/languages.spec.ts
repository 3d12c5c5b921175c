import { expect } from "chai";
import { Aws } from "./kit";
import { noPrivilegedContainers } from "./rules/ecs/no-privileged-containers";
import { iamNoAdminPolicy } from "./rules/iam/iam-no-admin-policy";
import { noPublicIngress } from "./rules/ec2/no-public-ingress";
import { rdsNotPublic } from "./rules/rds/rds-not-public";
import { resource } from "./testing/fixture";
import { verdicts } from "./testing/judge";

/** The same document as the SDKs write it: JSON.stringify, json.dumps of Python and fn::toJSON of YAML, which sorts the keys. */
const written: Record<string, (text: string) => string> = {
  TypeScript: (text) => text,
  Python: (text) => text.replaceAll(/([:,])(?=["[{tf\d])/g, "$1 "),
  YAML: (text) => JSON.stringify(JSON.parse(text, sorted)),
};

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

describe("the pack on programs of other languages", () => {
  for (const [language, write] of Object.entries(written)) {
    it(`reads documents as ${language} writes them`, async () => {
      const policy = write('{"Statement":[{"Resource":"*","Effect":"Allow","Action":"*"}]}');
      const role = resource(Aws.RolePolicy, "task", { policy });
      expect(await verdicts(iamNoAdminPolicy, [role])).to.deep.equal({
        task: ["statement 1 allows everything on everything"],
      });
      const containerDefinitions = write('[{"privileged":true,"name":"app"}]');
      const task = resource(Aws.EcsTaskDefinition, "task", { containerDefinitions });
      expect(await verdicts(noPrivilegedContainers, [task])).to.deep.equal({
        task: ["privileged of container app is on"],
      });
    });
  }

  it("reads flags and numbers that a language without types sends as text", async () => {
    const database = resource(Aws.DatabaseInstance, "orders", { publiclyAccessible: "true" });
    expect(await verdicts(rdsNotPublic, [database])).to.deep.equal({
      orders: ["publiclyAccessible is on"],
    });
    const ports = { protocol: "tcp", fromPort: "22", toPort: "22", cidrBlocks: ["0.0.0.0/0"] };
    const group = resource(Aws.SecurityGroup, "ssh", { ingress: [ports] });
    expect(await verdicts(noPublicIngress, [group])).to.deep.equal({
      ssh: ["it lets in 0.0.0.0/0"],
    });
  });
});
