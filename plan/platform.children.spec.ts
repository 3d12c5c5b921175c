import { expect } from "chai";
import { stackTags } from "../stacks/provider";
import { settings } from "../stacks/sample";
import { resourceSchema } from "../testing/strict-mock/resource-schema";
import { readStackConfig } from "./config/stack-config";
import { runProgram } from "./program";
import { providerUrn, type PlannedResource } from "./record/resource";
import { platform } from "./testdata/edited-platform";

const label = ({ type, name }: PlannedResource) => `${type} ${name}`;

/** What stands on the stack itself: the provider, and the components that index.ts wires. */
const onTheStack = [
  "pulumi:providers:aws aws",
  "hybrid-platform:index:AlertTopic alerts",
  "hybrid-platform:index:HybridNetwork network",
  "hybrid-platform:index:ResilientPostgres database",
  "hybrid-platform:index:HybridStorage storage",
  "hybrid-platform:index:ContainerCluster cluster",
  "hybrid-platform:index:OpsPlane operations",
];

/** What outlives the loss of the stack's region, and so is in another one. */
const recovery = {
  dev: [],
  prod: [
    "aws:kms/key:Key alerts-recovery-key",
    "aws:kms/alias:Alias alerts-recovery-key-alias",
    "aws:sns/topic:Topic alerts-recovery",
    "aws:sns/topicPolicy:TopicPolicy alerts-recovery-policy",
    "aws:sns/topicSubscription:TopicSubscription alerts-recovery-platform@example.com",
    "aws:sns/topicSubscription:TopicSubscription alerts-recovery-on-call@example.com",
    "aws:kms/key:Key operations-recovery-key",
    "aws:kms/alias:Alias operations-recovery-key-alias",
    "aws:backup/vault:Vault operations-recovery-vault",
    "aws:backup/vaultPolicy:VaultPolicy operations-recovery-vault-policy",
    "aws:backup/vaultLockConfiguration:VaultLockConfiguration operations-recovery-vault-lock",
    "aws:backup/vaultNotifications:VaultNotifications operations-recovery-notifications",
  ],
};

/** A group lists its tags, and the provider adds none to them: its instances would be without. */
const scalingGroup = "aws:autoscaling/group:Group";

for (const stack of ["dev", "prod"] as const)
  describe(`every resource of ${stack}`, () => {
    let all: PlannedResource[];
    let inAws: PlannedResource[];
    before(async () => {
      ({ resources: all } = await runProgram(platform, readStackConfig(platform, stack)));
      inAws = all.filter(({ type }) => type.startsWith("aws:"));
    });
    const said = settings({}, stack);
    const { deployment } = said;
    const tags = stackTags(said);
    const provider = () => all.find(({ type }) => type === "pulumi:providers:aws");

    it("belongs to a component, but for those that are the stack's own", () => {
      const root = all.find(({ type }) => type === "pulumi:pulumi:Stack");
      const others = all.filter((resource) => resource !== root);
      const direct = others.filter(({ parent }) => parent === "" || parent === root?.urn);
      expect(direct.map(label)).to.have.members(onTheStack);
      const components = all.filter(({ custom }) => !custom).map(({ urn }) => urn);
      const astray = inAws.filter(({ parent }) => !components.includes(parent));
      expect(astray.map(label)).to.deep.equal([]);
    });

    it("is made by the stack's provider, which is bound to its region and account", () => {
      expect(inAws).not.to.deep.equal([]);
      const others = inAws.filter((resource) => providerUrn(resource) !== provider()?.urn);
      expect(others.map(label)).to.deep.equal([]);
      expect(provider()?.inputs).to.include({ region: deployment.region });
      expect(provider()?.inputs["allowedAccountIds"]).to.equal(
        JSON.stringify([deployment.account]),
      );
    });

    it("is in the stack's region, or in the recovery region on purpose", () => {
      const elsewhere = inAws.filter(({ inputs }) => inputs["region"] !== undefined);
      expect(elsewhere.map(label)).to.have.members(recovery[stack]);
      for (const { inputs } of elsewhere) expect(inputs["region"]).to.equal(said.recoveryRegion);
    });

    it("has its name and the stack's tags, if AWS lets it have tags at all", () => {
      expect(provider()?.inputs["defaultTags"]).to.equal(JSON.stringify({ tags }));
      const taggable = inAws.filter(({ type }) => resourceSchema(type)?.inputs["tags"]);
      const nameless = taggable.filter(
        ({ type, inputs }) =>
          type !== scalingGroup && !Object.hasOwn(Object(inputs["tags"]) as object, "Name"),
      );
      expect(nameless.map(label)).to.deep.equal([]);
      for (const group of inAws.filter(({ type }) => type === scalingGroup))
        for (const [key, value] of Object.entries(tags))
          expect(group.inputs["tags"], label(group)).to.deep.include({
            key,
            value,
            propagateAtLaunch: true,
          });
    });
  });
