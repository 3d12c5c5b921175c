import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { partOf, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { allow, deny, has, withRole } from "../../testing/roles";
import { passedRoles, readsOfEverything, rightBeyond, sharedSecrets, waysToUndo } from "./rights";
import { rolePermissions } from "./role-permissions";

/** The role called `subject` with some statements, what it may do, and the graph of both. */
function stack(statements: object[], ...more: Fixture[]) {
  const graph = graphOf(withRole(has(statements), ...more));
  const role = graph.ofType(Aws.Role).find(({ name }) => name === "subject");
  if (!role) throw new Error("no role is called subject");
  return { graph, role, permissions: rolePermissions(graph, role) };
}

describe("ways to undo safeguards", () => {
  const ways = (...statements: object[]) =>
    waysToUndo(stack(statements).permissions).map(({ action, by }) => [action, by.from]);

  it("are the actions that a statement gives, each once", () => {
    const stop = allow("cloudtrail:StopLogging");
    expect(ways(stop, stop)).to.deep.equal([["cloudtrail:StopLogging", 'RolePolicy "policy"']]);
    const keys = ways(allow("kms:*")).map(([action]) => action);
    expect(keys).to.deep.equal(["kms:ScheduleKeyDeletion", "kms:DisableKey"]);
  });

  it("are none where it only reads, or is denied them", () => {
    expect(ways(allow(["cloudtrail:Get*", "backup:List*"]))).to.deep.equal([]);
    expect(ways(allow("kms:DisableKey"), deny("kms:*"))).to.deep.equal([]);
    expect(ways(allow(UNKNOWN))).to.deep.equal([]);
  });
});

describe("the roles that a role may pass", () => {
  const named = resource(Aws.Role, "task", { name: "web-task" });
  const pathed = resource(Aws.Role, "pathed", { name: "worker", path: "/jobs/" });
  const nameless = resource(Aws.Role, "nameless");
  const passed = (on: unknown) => {
    const made = stack([allow("iam:PassRole", on)], named, pathed, nameless);
    return passedRoles(made.graph, made.permissions).map(({ roles }) =>
      roles === "any" ? roles : roles.map(({ name }) => name),
    );
  };

  it("are any by a pattern that takes every role in", () => {
    for (const on of ["*", "arn:aws:iam::1:role/*", "arn:aws:iam::*:*"]) {
      expect(passed(on), on).to.deep.equal(["any"]);
    }
  });

  it("are those that it names, by name, path or pattern", () => {
    expect(passed("arn:aws:iam::1:role/web-task")).to.deep.equal([["task"]]);
    expect(passed("arn:aws:iam::1:role/web-*")).to.deep.equal([["task"]]);
    expect(passed("arn:aws:iam::1:role/jobs/*")).to.deep.equal([["pathed"]]);
    expect(passed("arn:aws:iam::1:role/worker")).to.deep.equal([[]]);
  });

  it("are those that Pulumi names, whatever digits it ends them with", () => {
    expect(passed("arn:aws:iam::1:role/nameless-1a2b3c4")).to.deep.equal([["nameless"]]);
    expect(passed("arn:aws:iam::1:role/nameless-*")).to.deep.equal([["nameless"]]);
    expect(passed("arn:aws:iam::1:role/nameless")).to.deep.equal([[]]);
  });

  it("are none that are known where the statement's are not, or it is about users", () => {
    expect(passed(UNKNOWN)).to.deep.equal([[]]);
    expect(passed("arn:aws:iam::1:user/web-task")).to.deep.equal([[]]);
    expect(passedRoles(graphOf([]), stack([allow("s3:*")]).permissions)).to.deep.equal([]);
  });
});

describe("the first right beyond another role's", () => {
  const beyond = (own: object[], others: object[]) => {
    const { graph, role } = stack(own);
    return rightBeyond(graph, role, stack(others).permissions);
  };

  it("is one that gives more rights, if it is for everything", () => {
    expect(beyond([allow("iam:*")], [allow("s3:*")])).to.equal("iam:PassRole");
    expect(beyond([allow("iam:PassRole", "arn:aws:iam::1:role/a")], [])).to.equal(undefined);
    const narrower = [allow("iam:PassRole", "arn:aws:iam::1:role/a")];
    expect(beyond([allow("iam:PassRole")], narrower)).to.equal("iam:PassRole");
  });

  it("is one that undoes safeguards, after those", () => {
    const undo = allow("cloudtrail:DeleteTrail", "arn:aws:cloudtrail:::trail/a");
    expect(beyond([undo], [])).to.equal("cloudtrail:DeleteTrail");
    expect(beyond([undo, allow("sts:AssumeRole")], [])).to.equal("sts:AssumeRole");
  });

  it("is none where the other has it too", () => {
    expect(beyond([allow("iam:*"), allow("kms:*")], [allow("*")])).to.equal(undefined);
  });
});

describe("reads of everything", () => {
  const reads = (on: unknown, more: object = {}, action = "secretsmanager:GetSecretValue") =>
    readsOfEverything(stack([allow(action, on, more)]).permissions).map((one) => one.action);

  it("are of secrets or keys, whosever they are", () => {
    expect(reads("*")).to.deep.equal(["secretsmanager:GetSecretValue"]);
    const own = "arn:aws:secretsmanager:eu-west-1:1:secret:";
    expect(reads(`${own}*`)).to.deep.equal(["secretsmanager:GetSecretValue"]);
    expect(reads("arn:aws:kms:eu-west-1:1:key/*", {}, "kms:*")).to.deep.equal(["kms:Decrypt"]);
    expect(reads("*", {}, "*")).to.have.length(2);
  });

  it("are not of what has a name, a tag or a service to come by", () => {
    expect(reads("arn:aws:secretsmanager:eu-west-1:1:secret:web-*")).to.deep.equal([]);
    expect(reads("arn:aws:kms:eu-west-1:1:key/1", {}, "kms:Decrypt")).to.deep.equal([]);
    const by = (key: string, value: string) => ({ Condition: { StringEquals: { [key]: value } } });
    const service = "s3.eu-west-1.amazonaws.com";
    expect(reads("*", by("kms:ViaService", service), "kms:Decrypt")).to.deep.equal([]);
    expect(reads("*", by("aws:ResourceTag/App", "web"))).to.deep.equal([]);
    expect(reads("*", by("aws:RequestedRegion", "eu-west-1"))).to.have.length(1);
    expect(reads(UNKNOWN)).to.deep.equal([]);
  });
});

describe("shared secrets", () => {
  const owner = (name: string) => resource("platform:index:Owner", name);
  const secret = (name: string, of: string) =>
    partOf(owner(of), resource(Aws.Secret, name, { name }));
  const shared = (on: string, more: object = {}, ...secrets: Fixture[]) => {
    const { graph, permissions } = stack(
      [allow("secretsmanager:GetSecretValue", on, more)],
      ...[secret("web/key", "web"), secret("api/key", "api"), ...secrets],
    );
    return sharedSecrets(graph, permissions).map(({ secrets }) => secrets.map(({ name }) => name));
  };
  const arn = (name: string) => `arn:aws:secretsmanager:eu-west-1:1:secret:${name}`;

  it("are of several owners, and met by one pattern", () => {
    expect(shared(arn("*/key-*"))).to.deep.equal([["web/key", "api/key"]]);
    expect(shared(arn("web/*"))).to.deep.equal([]);
    expect(shared(arn("web/*"), {}, secret("web/other", "web"))).to.deep.equal([]);
  });

  it("are not those of a condition, of everything or of no name", () => {
    const tagged = { Condition: { StringEquals: { "aws:ResourceTag/App": "web" } } };
    expect(shared(arn("*/key-*"), tagged)).to.deep.equal([]);
    expect(shared(arn("*"))).to.deep.equal([]);
    expect(shared("*")).to.deep.equal([]);
    const nameless = partOf(owner("jobs"), resource(Aws.Secret, "web/jobs", { name: UNKNOWN }));
    expect(shared(arn("web/*"), {}, nameless)).to.have.length(0);
  });
});
