import * as path from "node:path";
import { expect } from "chai";
import { Refusal } from "../refusal";
import type { Aws } from "./aws";
import { callAws } from "./aws";
import { hostsCommand } from "./command";

const root = path.join(__dirname, "..", "..");

function run(args: string[], aws: Aws) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = hostsCommand(
    args,
    {
      root,
      print: (text) => printed.push(text),
      complain: (text) => complaints.push(text),
    },
    aws,
  );
  return { status, printed: printed.join(""), complaint: complaints.join("") };
}

const mi = (number: number) => `mi-0000000000000000${number}`;

/** An instance as `aws ecs describe-container-instances` prints it, as far as it matters. */
const instance = (ec2InstanceId: string, fleet: string | undefined, agentConnected = true) => ({
  containerInstanceArn: `arn:aws:ecs:ap-northeast-2:210987654321:container-instance/apps/${ec2InstanceId}`,
  ec2InstanceId,
  status: "ACTIVE",
  agentConnected,
  attributes: [
    { name: "ecs.os-type", value: "linux" },
    { name: "com.amazonaws.ecs.capability.external" },
    ...(fleet === undefined ? [] : [{ name: "fleet", value: fleet }]),
  ],
});

/** A node as `aws ssm describe-instance-information` prints it. */
const node = (InstanceId: string, fleet: string, PingStatus = "Online") => ({
  InstanceId,
  PingStatus,
  PlatformType: "Linux",
  ResourceType: "ManagedInstance",
  Name: `hybrid-platform-prod-${fleet}`,
});

/** AWS with these hosts; it writes down what it is asked. */
function account(containerInstances: object[], nodes: object[], asked: string[][] = []): Aws {
  const answers: Record<string, object> = {
    "list-container-instances": { containerInstanceArns: containerInstances.map(String) },
    "describe-container-instances": { containerInstances, failures: [] },
    "describe-instance-information": { InstanceInformationList: nodes },
  };
  return (args) => {
    asked.push(args);
    return JSON.stringify(answers[args[1] ?? ""]);
  };
}

const racks = Array.from({ length: 12 }, (_, index) => `mi-rack${index + 10}`);
const allRacks = racks.map((id) => instance(id, "racks"));
const allNodes = [
  ...racks.map((id) => node(id, "racks")),
  ...[1, 2].map((number) => node(mi(number), "files")),
];

describe("npm run hosts", () => {
  it("is content when all hosts are there", () => {
    const asked: string[][] = [];
    const { status, printed } = run(
      ["prod"],
      account([...allRacks, instance("i-1", undefined)], allNodes, asked),
    );
    expect(status).to.equal(0);
    expect(printed).to.equal(
      [
        "fleet  expected  registered  missing  surplus",
        "racks  12        12          0        0",
        "files  2         2           0        0",
        "",
      ].join("\n"),
    );
    expect(asked[0]?.join(" ")).to.equal(
      "ecs list-container-instances --region ap-northeast-2 --cluster hybrid-platform-prod-cluster",
    );
  });

  it("counts what is missing, and names what is silent, outside the cluster or strange", () => {
    const containers = [
      ...allRacks.slice(0, 10),
      instance("mi-rack20", "racks", false),
      instance(mi(8), "cages"),
      instance(mi(9), undefined),
    ];
    const nodes = [
      ...allNodes.slice(0, 12),
      node(mi(1), "files", "ConnectionLost"),
      node("mi-7", "other"),
    ];
    const { status, printed } = run(["prod"], account(containers, nodes));
    expect(status).to.equal(1);
    expect(printed.split("\n").slice(1)).to.deep.equal([
      "racks  12        11          1        0",
      "files  2         1           1        0",
      "",
      "racks: mi-rack21 is managed and not in the cluster: register it with the kit",
      "racks: mi-rack20 has an agent that is silent: look at its links and its agents",
      `files: ${mi(1)} has an agent that is silent: look at its links and its agents`,
      `${mi(8)} is in the cluster for a fleet that the settings do not know`,
      `${mi(9)} is in the cluster for a fleet that the settings do not know`,
      "",
    ]);
  });

  it("counts hosts that are too many", () => {
    const extra = instance("mi-rack99", "racks");
    const { status, printed } = run(["prod"], account([...allRacks, extra], allNodes));
    expect(status).to.equal(1);
    expect(printed).to.contain("racks  12        13          0        1");
  });

  it("describes a hundred instances at a time", () => {
    const asked: string[][] = [];
    const many = Array.from({ length: 101 }, (_, index) => instance(`i-${index}`, undefined));
    run(["prod"], account(many, [], asked));
    const described = asked.filter(([, call]) => call === "describe-container-instances");
    expect(described.map((args) => args.length - 7)).to.deep.equal([100, 1]);
  });

  it("explains itself, and refuses answers that it does not understand", () => {
    expect(run(["--help"], () => "").printed).to.contain("npm run hosts -- [STACK]");
    const odd = run(["prod"], () => "[]");
    expect(odd.status).to.equal(2);
    expect(odd.complaint).to.contain("aws ecs list-container-instances answered what cannot");
  });
});

describe("callAws", () => {
  const { PATH } = process.env;
  afterEach(() => {
    process.env["PATH"] = PATH;
  });

  it("says that the AWS CLI is missing", () => {
    process.env["PATH"] = "/nowhere";
    expect(() => callAws(["ecs", "list-clusters"])).to.throw(Refusal, "AWS CLI is not installed");
  });
});
