import { expect } from "chai";
import { Aws, textOf, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { allowing, inStack, worker } from "../../testing/role-stack";
import { policiesOfRole } from "./role-policies";

describe("policiesOfRole", () => {
  it("gathers all forms in which a policy is carried", () => {
    const wide = resource(Aws.Policy, "wide", { policy: allowing("s3:*", "*") });
    const found = inStack(
      worker({
        managedPolicyArns: [
          "arn:aws:iam::aws:policy/ReadOnlyAccess",
          "arn:aws:iam::111122223333:policy/own",
        ],
        inlinePolicies: [{ name: "own", policy: JSON.stringify(allowing("sqs:*", "*")) }],
      }),
      wide,
      resource(Aws.RolePolicy, "inline", { role: ref(worker()), policy: allowing("sns:*", "*") }),
      resource(Aws.RolePolicyAttachment, "attached", { role: ref(worker()), policyArn: ref(wide) }),
      resource(Aws.PolicyAttachment, "shared", { roles: [ref(worker())], policyArn: UNKNOWN }),
    );
    const { policies, lost } = policiesOfRole(found.graph, found.role);
    const told = policies.map(({ label, arn, statements }) => [
      label,
      arn ??
        (statements === UNKNOWN
          ? "?"
          : statements.flatMap(({ actions }) => actions.map(textOf)).join()),
    ]);
    expect(told).to.deep.equal([
      ['Policy "wide"', "s3:*"],
      ['PolicyAttachment "shared"', "?"],
      ["ReadOnlyAccess", "arn:aws:iam::aws:policy/ReadOnlyAccess"],
      ['Role "worker"', "arn:aws:iam::111122223333:policy/own"],
      ['RolePolicy "inline"', "sns:*"],
      ['inlinePolicies of Role "worker"', "sqs:*"],
    ]);
    expect(lost).to.equal(false);
  });

  it("says that there may be others", () => {
    const found = inStack(
      worker(),
      resource(Aws.RolePolicy, "any", { role: UNKNOWN, policy: "{}" }),
    );
    expect(policiesOfRole(found.graph, found.role)).to.deep.equal({ policies: [], lost: true });
  });
});
