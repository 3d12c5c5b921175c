import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { allowing, inStack, table, worker } from "../../testing/role-stack";
import { grantsOfService, isAbout, roleMay } from "./access";
import { policiesOfRole } from "./role-policies";

describe("roleMay", () => {
  const may = (policy: unknown) => {
    const found = inStack(
      worker(),
      resource(Aws.RolePolicy, "own", { role: ref(worker()), policy }),
    );
    const thing = { resource: found.table, end: "table/orders" };
    return roleMay(found.graph, found.role, "dynamodb:GetItem", thing);
  };
  const arn = (name: string) => `arn:aws:dynamodb:eu-west-1:111122223333:table/${name}`;

  it("minds action and resource together", () => {
    expect(may(allowing("dynamodb:GetItem", arn("orders")))).to.equal(true);
    expect(may(allowing("dynamodb:Get*", [arn("other"), arn("ord*")]))).to.equal(true);
    expect(may(allowing("dynamodb:PutItem", arn("orders")))).to.equal(false);
    expect(may(allowing("dynamodb:GetItem", arn("other")))).to.equal(false);
    expect(
      may({
        Statement: [
          ...allowing("dynamodb:GetItem", arn("other")).Statement,
          ...allowing("dynamodb:PutItem", "*").Statement,
        ],
      }),
    ).to.equal(false);
  });

  it("does not guess what is unknown, and follows where it comes from", () => {
    expect(may(allowing("dynamodb:GetItem", UNKNOWN))).to.equal(UNKNOWN);
    expect(may(allowing("dynamodb:GetItem", ref(table)))).to.equal(true);
    expect(may(allowing("dynamodb:PutItem", ref(table)))).to.equal(false);
    expect(may(allowing(UNKNOWN, arn("orders")))).to.equal(UNKNOWN);
    expect(may(allowing(UNKNOWN, arn("other")))).to.equal(false);
    expect(may(UNKNOWN)).to.equal(UNKNOWN);
    expect(may(ref(table))).to.equal(true);
  });
});

describe("isAbout", () => {
  it("compares what follows the region and account, with colons of its own", () => {
    const secret = { resource: undefined, end: "secret:orders-AbCdEf" };
    const about = (value: string) => isAbout(value, secret, []);
    expect(about("arn:aws:secretsmanager:eu-west-1:1:secret:orders-??????")).to.equal(true);
    expect(about("arn:aws:secretsmanager:eu-west-1:1:secret:orders-?????")).to.equal(false);
    expect(about("*")).to.equal(true);
    expect(isAbout(UNKNOWN, secret, [])).to.equal(UNKNOWN);
    const nameless = { resource: undefined, end: undefined };
    expect(isAbout("arn:aws:ecs:x:1:cluster/*", nameless, [])).to.equal(UNKNOWN);
    expect(isAbout("arn:aws:ecs:x:1:cluster/hub", nameless, [])).to.equal(false);
  });
});

describe("grantsOfService", () => {
  const of = (policy: object) => {
    const found = inStack(
      worker(),
      resource(Aws.RolePolicy, "own", { role: ref(worker()), policy }),
    );
    const [carried] = policiesOfRole(found.graph, found.role).policies;
    const grants = carried && grantsOfService(carried, "s3");
    return grants === UNKNOWN ? grants : grants?.map(({ value }) => value);
  };
  it("takes what is about the service, or may be", () => {
    expect(of(allowing(["sqs:SendMessage", "s3:GetObject"], ["a", "b"]))).to.deep.equal(["a", "b"]);
    expect(of(allowing("*", "a"))).to.deep.equal(["a"]);
    expect(of(allowing(UNKNOWN, "a"))).to.deep.equal(["a"]);
    expect(of(allowing("s3express:*", "a"))).to.deep.equal([]);
    expect(of({ Statement: { Effect: "Deny", Action: "s3:*", Resource: "a" } })).to.deep.equal([]);
    expect(
      of({ Statement: { Effect: "Allow", NotAction: "iam:*", NotResource: "a" } }),
    ).to.deep.equal(["*"]);
  });
});
