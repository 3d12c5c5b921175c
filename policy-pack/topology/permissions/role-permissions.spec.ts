import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { allow, attached, deny, has, managed, subjectRole, withRole } from "../../testing/roles";
import { grantsTo, rolePermissions } from "./role-permissions";

function permissionsOf(...fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const role = graph.ofType(Aws.Role).find(({ name }) => name === "subject");
  if (!role) throw new Error("no role is called subject");
  return rolePermissions(graph, role);
}

const who = (fixtures: Fixture[], action: string) =>
  grantsTo(permissionsOf(...fixtures), action).map(({ from }) => from);

const read = allow("s3:GetObject");
const own = resource(Aws.Policy, "own", { policy: { Statement: read } });

describe("what a role may do", () => {
  it("comes from inside it, from beside it and from what is attached", () => {
    const role = resource(Aws.Role, "subject", {
      inlinePolicies: [{ name: "a", policy: { Statement: [read] } }],
      managedPolicyArns: [managed("AdministratorAccess")],
    });
    const several = resource(Aws.PolicyAttachment, "several", {
      roles: ["other", ref(role)],
      policyArn: ref(own),
    });
    expect(who([role, own, has([read], ref(role)), several], "s3:GetObject")).to.have.members([
      'inlinePolicies of Role "subject"',
      "AdministratorAccess",
      'RolePolicy "policy"',
      'Policy "own"',
    ]);
  });

  it("does not come from what is for another role", () => {
    const other = resource(Aws.Role, "other", { name: "other" });
    expect(who(withRole(other, has([read], ref(other))), "s3:GetObject")).to.deep.equal([]);
  });

  it("ends where it is denied everything, and not where it is denied something", () => {
    expect(who(withRole(has([read, deny("s3:*")])), "s3:GetObject")).to.deep.equal([]);
    const elsewhere = deny("s3:*", "arn:aws:s3:::other/*");
    expect(who(withRole(has([read, elsewhere])), "s3:GetObject")).to.have.length(1);
  });

  it("ends at its boundary, if that is known", () => {
    const within = (boundary: unknown) =>
      resource(Aws.Role, "subject", { permissionsBoundary: boundary });
    const bounded = (boundary: unknown, action: string) => {
      const role = within(boundary);
      return who([role, own, has([allow("*")], ref(role))], action);
    };
    expect(bounded(ref(own), "s3:GetObject")).to.have.length(1);
    expect(bounded(ref(own), "s3:PutObject")).to.deep.equal([]);
    expect(bounded("arn:aws:iam::1:policy/limits", "s3:PutObject")).to.have.length(1);
  });

  it("is open where policies are not known, and names those of others", () => {
    const { unclear, foreign } = permissionsOf(
      ...withRole(
        has(UNKNOWN),
        attached("arn:aws:iam::1:policy/ours"),
        { ...attached(UNKNOWN), name: "lost", urn: `${attached(UNKNOWN).urn}-lost` },
        resource(Aws.PolicyAttachment, "core", {
          roles: [ref(subjectRole)],
          policyArn: managed("AmazonSSMManagedInstanceCore"),
        }),
      ),
    );
    expect(unclear).to.deep.equal(['RolePolicyAttachment "lost"', 'RolePolicy "policy"']);
    expect(foreign).to.deep.equal(["arn:aws:iam::1:policy/ours"]);
  });
});
