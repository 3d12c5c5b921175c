import { statementsOf } from "../../kit/policy-document";
import type { Resource } from "../../kit/resource";
import { anyOf, type Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import { all, at, given, textOf, UNKNOWN, type Value } from "../../kit/value";
import type { Graph } from "../graph";
import { bucketSettings } from "./buckets";
import { logOutlets, type Outlet } from "./log-outlets";
import { isAboutGroup, isAboutObjects, lets, type LogWriter } from "./log-writers";

/** What a resource writes, and whether it is written down and kept. */
export interface Pipeline {
  /** From where to where: `Trail "audit" → records → Bucket "audit"`. */
  course: string;
  /** What it lacks. */
  lacking: string[];
  /** What it may lack. */
  unclear: string[];
  /** Whether it ends outside the stack, where nothing of it is seen. */
  leaves: boolean;
}

/** The courses of everything that a resource writes. */
export const logPipelines = (graph: Graph, producer: Resource): Pipeline[] =>
  logOutlets(graph, producer).flatMap((outlet) => pipelinesOf(graph, producer, outlet));

function pipelinesOf(graph: Graph, producer: Resource, outlet: Outlet): Pipeline[] {
  const { log, to, makesGroup } = outlet;
  const start = `${producer.label} → ${log} →`;
  const none = { lacking: [], unclear: [], leaves: false };
  const made = makesGroup ? ["AWS makes it, to keep for ever: no LogGroup of the stack is it"] : [];
  return [
    ...to.targets.map((target) => ({
      ...none,
      course: `${start} ${target.label}`,
      ...whatLacks(target.type === Aws.Bucket ? ofBucket : ofGroup, graph, target, {
        producer,
        outlet,
      }),
    })),
    ...to.foreign.map((id) => ({
      ...none,
      course: `${start} ${id}`,
      lacking: made,
      leaves: !makesGroup,
    })),
    ...(to.lost ? [{ ...none, course: start, unclear: ["where they go is not known yet"] }] : []),
  ];
}

/** Resources for a bucket that is not known may be for this one. */
const perhaps = ({ length }: readonly Resource[]): Truth[] => (length > 0 ? [UNKNOWN] : []);

/** What has to hold at the end of a pipeline, and what to say where it does not. */
type Demand = [holds: Truth, lacking: string];
type Demands = (graph: Graph, target: Resource, of: Source) => Demand[];
interface Source {
  producer: Resource;
  outlet: Outlet;
}

function whatLacks(demands: Demands, graph: Graph, target: Resource, of: Source) {
  const all = demands(graph, target, of);
  const those = (truth: Truth) =>
    all.filter(([holds]) => holds === truth).map(([, lacking]) => lacking);
  return { lacking: those(false), unclear: those(UNKNOWN).map((one) => `not known: ${one}`) };
}

/** Log groups are always encrypted: with keys of CloudWatch Logs where they name none. */
const ofGroup: Demands = (graph, group, { producer, outlet: { role, writer } }) => {
  const days = group.read("retentionInDays");
  const expires = days === UNKNOWN ? UNKNOWN : given(days) && days !== 0;
  return [
    // A group of this class keeps a day or two, whatever is set.
    [group.read("logGroupClass") === "DELIVERY" || expires, "it keeps for ever (retentionInDays)"],
    ...(role
      ? [[given(producer.read(role)), `no role lets it write there (${role})`] as Demand]
      : []),
    ...(writer && !writer.makesPolicy
      ? [
          [
            groupAdmits(graph, group, writer),
            `no LogResourcePolicy lets ${writer.principal} write there`,
          ] as Demand,
        ]
      : []),
  ];
};

function groupAdmits(graph: Graph, group: Resource, writer: LogWriter): Truth {
  const name = group.read("name");
  return anyOf(
    graph
      .ofType(Aws.LogResourcePolicy)
      .map((policy) =>
        lets(statementsOf(policy.read("policyDocument")), writer, "logs:PutLogEvents", (pattern) =>
          typeof name === "string" ? isAboutGroup(pattern, name) : true,
        ),
      ),
  );
}

const lifecycle = { type: Aws.BucketLifecycle, path: ["rules"] } as const;
const policies = { type: Aws.BucketPolicy, path: ["policy"] } as const;
const algorithm = ["applyServerSideEncryptionByDefault", "sseAlgorithm"] as const;
const encryption = { type: Aws.BucketEncryption, path: ["rules", ...algorithm] } as const;
const inlineEncryption = ["serverSideEncryptionConfiguration", "rule", ...algorithm] as const;

/** Buckets are always encrypted: with S3's own keys where they name none. */
const ofBucket: Demands = (graph, bucket, { producer, outlet: { writer, prefix } }) => {
  const rules = bucketSettings(graph, bucket, lifecycle, ["lifecycleRules"]);
  const algorithms = bucketSettings(graph, bucket, encryption, inlineEncryption).values;
  return [
    [loggedBy(graph, producer) !== bucket, "a bucket that logs to itself grows with each log"],
    [
      anyOf([...rules.values.map(expires), ...perhaps(rules.lost)]),
      "it keeps for ever: no rule of its lifecycle expires objects",
    ],
    ...(writer
      ? [
          [
            bucketAdmits(graph, bucket, writer, prefix),
            `no bucket policy lets ${writer.principal} write there`,
          ] as Demand,
        ]
      : []),
    ...(writer?.ownKeysOnly
      ? [
          [
            !algorithms.some(isKms),
            `it encrypts with aws:kms, to which ${writer.principal} cannot write`,
          ] as Demand,
        ]
      : []),
  ];
};

const isKms = (used: Value) => textOf(used).startsWith("aws:kms");

/** The bucket whose requests are logged. */
function loggedBy(graph: Graph, producer: Resource): Resource | undefined {
  return producer.type === Aws.BucketLogging
    ? graph.reference(producer, "bucket", [Aws.Bucket]).targets[0]
    : producer;
}

/** Whether a rule of a lifecycle is on and deletes objects. */
function expires(rule: Value): Truth {
  if (rule === UNKNOWN) return UNKNOWN;
  const isOff = at(rule, "status") === "Disabled" || at(rule, "enabled") === false;
  return !isOff && ["days", "date"].some((when) => all(rule, "expiration", when).some(given));
}

function bucketAdmits(graph: Graph, bucket: Resource, writer: LogWriter, prefix: string): Truth {
  const { values, lost } = bucketSettings(graph, bucket, policies, ["policy"]);
  if (values.length + lost.length === 0) return writer.makesPolicy === true;
  const name = bucket.read("bucket");
  const isMeant = (pattern: string) =>
    typeof name === "string" ? isAboutObjects(pattern, name, prefix) : true;
  const truths = values.map((policy) =>
    lets(statementsOf(policy), writer, "s3:PutObject", isMeant),
  );
  return anyOf([...truths, ...perhaps(lost)]);
}
