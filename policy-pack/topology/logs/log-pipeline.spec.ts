import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { receivesLogs } from "./buckets";
import { logPipelines } from "./log-pipeline";

const logs = resource(Aws.Bucket, "logs", { bucket: "logs" });
const group = resource(Aws.LogGroup, "group", { name: "/shop", retentionInDays: 30 });
const trail = resource(Aws.Trail, "trail", {
  s3BucketName: ref(logs),
  cloudWatchLogsGroupArn: ref(group),
  cloudWatchLogsRoleArn: "arn:aws:iam::1:role/trail",
});

const pipelines = (fixtures: Fixture[], of: Fixture) => {
  const graph = graphOf(fixtures);
  return graph.resources
    .filter(({ urn }) => urn === of.urn)
    .flatMap((one) => logPipelines(graph, one));
};

describe("the pipelines of logs", () => {
  it("lead from a trail to its bucket and its log group", () => {
    expect(pipelines([logs, group, trail], trail)).to.deep.equal([
      {
        course: 'Trail "trail" → records → Bucket "logs"',
        lacking: [
          "it keeps for ever: no rule of its lifecycle expires objects",
          "no bucket policy lets cloudtrail.amazonaws.com write there",
        ],
        unclear: [],
        leaves: false,
      },
      {
        course: 'Trail "trail" → records → LogGroup "group"',
        lacking: [],
        unclear: [],
        leaves: false,
      },
    ]);
  });

  it("leave the stack where their ends are not in it", () => {
    const lost = resource(Aws.Trail, "trail", { s3BucketName: UNKNOWN });
    expect(pipelines([logs, lost], lost)).to.deep.equal([
      {
        course: 'Trail "trail" → records →',
        lacking: [],
        unclear: ["where they go is not known yet"],
        leaves: false,
      },
    ]);
    const flows = resource(Aws.FlowLog, "flows", { logDestination: "arn:aws:s3:::elsewhere" });
    expect(pipelines([logs, flows], flows)).to.deep.equal([
      { course: 'FlowLog "flows" → flow logs → elsewhere', lacking: [], unclear: [], leaves: true },
    ]);
  });

  it("tell which buckets receive logs", () => {
    const data = resource(Aws.Bucket, "data", { bucket: "data" });
    const graph = graphOf([logs, data, group, trail]);
    const receiving = graph.ofType(Aws.Bucket).filter((bucket) => receivesLogs(graph, bucket));
    expect(receiving.map(({ name }) => name)).to.deep.equal(["logs"]);
  });
});
