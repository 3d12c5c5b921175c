import { expect } from "chai";
import { Aws, undecided, UNKNOWN, violation } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import {
  judgeGlobalTypes,
  judgeRecordedTypes,
  judgeRecorderRole,
  judgeRecording,
} from "./config-recorders";

const recorder = (properties: object = {}, name = "recorder") =>
  resource(Aws.ConfigRecorder, name, { ...properties });
const grouped = (recordingGroup: unknown, name?: string) => recorder({ recordingGroup }, name);

/** What a judge says of the first recorder. */
function said(judge: typeof judgeRecording, ...fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const [first] = graph.ofType(Aws.ConfigRecorder);
  if (!first) throw new Error("no recorder");
  return judge(graph, first);
}

describe("the types that a recorder takes in", () => {
  const types = (recordingGroup?: unknown) =>
    said((_, one) => judgeRecordedTypes(one), grouped(recordingGroup));
  const partial = violation("it leaves types of resources out (recordingGroup)");
  const open = undecided("what it records is not known yet");

  it("are all of them without a group, or where that says so", () => {
    expect(types()).to.deep.equal([]);
    expect(types({ allSupported: true })).to.deep.equal([]);
    const strategy = { useOnly: "ALL_SUPPORTED_RESOURCE_TYPES" };
    expect(types({ recordingStrategies: [strategy] })).to.deep.equal([]);
  });

  it("are some where it names those it takes, or leaves out", () => {
    for (const group of [
      { allSupported: false },
      { resourceTypes: ["AWS::EC2::VPC"] },
      { exclusionByResourceTypes: [{ resourceTypes: ["AWS::EC2::VPC"] }] },
      { recordingStrategies: [{ useOnly: "INCLUSION_BY_RESOURCE_TYPES" }] },
      { recordingStrategies: [{ useOnly: "EXCLUSION_BY_RESOURCE_TYPES" }] },
      { allSupported: UNKNOWN, resourceTypes: ["AWS::EC2::VPC"] },
    ]) {
      expect(types(group), Object.keys(group).join()).to.deep.equal(partial);
    }
  });

  it("are open where what says so is not known", () => {
    expect(types(UNKNOWN)).to.deep.equal(open);
    expect(types({ allSupported: UNKNOWN })).to.deep.equal(open);
    expect(types({ recordingStrategies: [{ useOnly: UNKNOWN }] })).to.deep.equal(open);
  });
});

describe("users, roles and policies", () => {
  const global = (...flags: unknown[]) =>
    judgeGlobalTypes(
      graphOf(
        flags.map((flag, index) =>
          grouped({ includeGlobalResourceTypes: flag }, `recorder-${index}`),
        ),
      ),
    ).map(({ because }) => because.replace("recordingGroup.includeGlobalResourceTypes ", ""));

  it("are taken in where one recorder does", () => {
    expect(global(true)).to.deep.equal([]);
    expect(global(false, UNKNOWN, true)).to.deep.equal([]);
  });

  it("are not where none does, or there is none", () => {
    expect(global(false)).to.deep.equal(["is off"]);
    expect(global(undefined)).to.deep.equal(["is not set, and off by default"]);
    expect(global()).to.deep.equal(["is not set, and off by default"]);
  });

  it("may be where it is not known", () => {
    expect(global(UNKNOWN)).to.deep.equal(["is not known yet"]);
    expect(global(undefined, UNKNOWN)).to.deep.equal(["is not known yet"]);
    expect(global(false, UNKNOWN)).to.deep.equal(["is not known yet"]);
  });
});

describe("a recorder", () => {
  const status = (name: unknown, isEnabled: unknown = true) =>
    resource(Aws.ConfigRecorderStatus, "status", { name, isEnabled });
  const own = recorder();

  it("records where something turns it on", () => {
    expect(said(judgeRecording, own, status(ref(own)))).to.deep.equal([]);
    expect(said(judgeRecording, own, status(ref(own), false))).to.deep.equal(
      violation("isEnabled is off"),
    );
    expect(said(judgeRecording, own, status(ref(own), UNKNOWN))).to.deep.equal(
      undecided("isEnabled is not known yet"),
    );
  });

  it("does not where nothing does, or only for another", () => {
    const off = violation("no RecorderStatus turns it on");
    expect(said(judgeRecording, own)).to.deep.equal(off);
    expect(said(judgeRecording, own, status("far"))).to.deep.equal(off);
    const other = recorder({}, "other");
    expect(said(judgeRecording, own, other, status(ref(other)))).to.deep.equal(off);
    expect(said(judgeRecording, own, status(UNKNOWN))).to.deep.equal(
      undecided('the recorder of RecorderStatus "status" is not known yet'),
    );
  });

  it("works with AWS's own role", () => {
    const role = (roleArn: unknown, ...more: Fixture[]) =>
      said(judgeRecorderRole, recorder({ roleArn }), ...more);
    const linked = resource(Aws.ServiceLinkedRole, "linked");
    const service = "arn:aws:iam::1:role/aws-service-role/config.amazonaws.com/AWSServiceRole";
    expect(role(ref(linked), linked)).to.deep.equal([]);
    expect(role(service)).to.deep.equal([]);
    const made = resource(Aws.Role, "made");
    const instead = (what: string) => violation(`its role is ${what}, not the service-linked one`);
    expect(role(ref(made), made)).to.deep.equal(instead('Role "made"'));
    expect(role("arn:aws:iam::1:role/other")).to.deep.equal(instead("arn:aws:iam::1:role/other"));
    expect(role(UNKNOWN)).to.deep.equal(undecided("its role is not known yet"));
  });
});
