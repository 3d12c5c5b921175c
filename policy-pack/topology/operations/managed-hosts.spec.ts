import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { allow, attached, has, managed, subjectRole, withRole } from "../../testing/roles";
import { hostRole, lackingForManagement, managesByDefault } from "./managed-hosts";

const setting = (settingId: unknown, settingValue: unknown = "service-role/manages") =>
  resource(Aws.ServiceSetting, "setting", { settingId, settingValue });

describe("a stack", () => {
  const id = "/ssm/managed-instance/default-ec2-instance-management-role";
  const manages = (...fixtures: Fixture[]) => managesByDefault(graphOf(fixtures));

  it("manages every host where the account's setting names a role", () => {
    expect(manages(setting(id))).to.equal(true);
    expect(manages(setting(`arn:aws:ssm:eu-west-1:1:servicesetting${id}`))).to.equal(true);
    expect(manages(setting(id, UNKNOWN))).to.equal(true);
  });

  it("does not by another setting, by one that names none, or without", () => {
    expect(manages(setting("/ssm/parameter-store/default-parameter-tier"))).to.equal(false);
    expect(manages(setting(`${id}s`))).to.equal(false);
    expect(manages(setting(id, ""))).to.equal(false);
    expect(manages(setting(UNKNOWN))).to.equal(false);
    expect(manages()).to.equal(false);
  });
});

describe("the role of a host", () => {
  const profile = (role: unknown = ref(subjectRole)) =>
    resource(Aws.InstanceProfile, "profile", { name: "hosts", role });
  const own = profile();

  /** The role's name, or what is said in its place. */
  function role(host: Fixture, ...more: Fixture[]) {
    const graph = graphOf(withRole(host, ...more));
    const [found] = graph.ofType(host.type).map((one) => hostRole(graph, one));
    return typeof found === "object" && "role" in found ? found.role.name : found;
  }
  const instance = (iamInstanceProfile?: unknown, more: object = {}) =>
    resource(Aws.Instance, "host", { iamInstanceProfile, ...more });
  const template = (iamInstanceProfile: object) =>
    resource(Aws.LaunchTemplate, "hosts", { iamInstanceProfile });

  it("is that of its profile, however that is named", () => {
    const arn = "arn:aws:iam::1:instance-profile/platform/hosts";
    expect(role(instance(ref(own)), own)).to.equal("subject");
    expect(role(instance("hosts"), own)).to.equal("subject");
    expect(role(template({ name: "hosts" }), own)).to.equal("subject");
    expect(role(template({ arn: ref(own) }), own)).to.equal("subject");
    expect(role(template({ arn }), own)).to.equal("subject");
    const configuration = { iamInstanceProfile: "hosts" };
    expect(role(resource(Aws.LaunchConfiguration, "old", configuration), own)).to.equal("subject");
  });

  it("is none without a profile, or where that has none", () => {
    expect(role(instance(), own)).to.equal("none");
    expect(role(instance(""), own)).to.equal("none");
    const empty = resource(Aws.InstanceProfile, "profile", { name: "hosts" });
    expect(role(instance("hosts"), empty)).to.equal("none");
  });

  it("is left to the launch template that an instance follows", () => {
    const follows = { launchTemplate: { id: "lt-1" } };
    const decided = { outside: "Its launch template decides." };
    expect(role(instance(undefined, follows), own)).to.deep.equal(decided);
    expect(role(instance("hosts", follows), own)).to.equal("subject");
  });

  it("is outside where its profile or that one's role is", () => {
    const outside = { outside: "Its instance profile is not in the stack." };
    expect(role(instance("others"), own)).to.deep.equal(outside);
    expect(role(instance("hosts"), profile("others"))).to.deep.equal({
      outside: "Its role is not in the stack.",
    });
  });

  it("is lost where its profile or that one's role is not known", () => {
    expect(role(instance(UNKNOWN), own)).to.deep.equal({
      lost: "its instance profile is not known yet",
    });
    expect(role(instance("hosts"), profile(UNKNOWN))).to.deep.equal({
      lost: 'the role of InstanceProfile "profile" is not known yet',
    });
  });
});

describe("what a role lacks for its hosts to be managed", () => {
  const lacks = (...fixtures: Fixture[]) => {
    const graph = graphOf(withRole(...fixtures));
    const subject = graph.ofType(Aws.Role).find(({ name }) => name === "subject");
    return subject && lackingForManagement(graph, subject);
  };

  it("is nothing with AWS's own policy, or with patterns that take all in", () => {
    expect(lacks(attached(managed("AmazonSSMManagedInstanceCore")))).to.deep.equal([]);
    expect(lacks(has([allow(["ssm:*", "ssmmessages:*"])]))).to.deep.equal([]);
  });

  it("is what no statement gives", () => {
    const some = [allow(["ssm:Get*", "ssm:List*", "ssm:Update*", "ssmmessages:Create*"])];
    expect(lacks(has(some))).to.deep.equal([
      "ssmmessages:OpenControlChannel",
      "ssmmessages:OpenDataChannel",
    ]);
  });

  it("is everything where another role has it", () => {
    const other = resource(Aws.Role, "other", { name: "other" });
    expect(lacks(other, has([allow("*")], ref(other)))).to.have.length(10);
  });
});
