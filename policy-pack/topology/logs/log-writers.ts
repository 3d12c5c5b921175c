import { covers, matches, type Principal, type Statement } from "../../kit/policy-document";
import { allOf, anyOf, type Truth } from "../../kit/truth";
import { textOf, UNKNOWN } from "../../kit/value";

/** As whom AWS writes logs, where the policy of what they go to has to let it in. */
export interface LogWriter {
  /** The principal that a policy should name. */
  principal: string;
  /** Accounts that it may name in its place. */
  accounts?: readonly string[];
  /** Whether AWS makes the policy itself where there is none. One that is there it only adds to, until it is written again. */
  makesPolicy?: boolean;
  /** Whether it writes only what S3 encrypts with its own keys. */
  ownKeysOnly?: boolean;
}

/**
 * Accounts of Elastic Load Balancing in the regions that were there before August 2022. Source: Application Load Balancer user guide,
 * "Enable access logs for your Application Load Balancer".
 */
const elasticLoadBalancing = [
  ...["127311923021", "033677994240", "027434742980", "797873946194", "098369216593"],
  ...["754344448648", "589379963580", "718504428378", "383597477331", "600734575887"],
  ...["114774131450", "783225319266", "582318560864", "985666609251", "054676820928"],
  ...["156460612806", "652711504416", "635631232127", "009996457667", "897822967062"],
  ...["076674570225", "507241528517"],
];

/** Application and classic load balancers. */
export const loadBalancing: LogWriter = {
  principal: "logdelivery.elasticloadbalancing.amazonaws.com",
  accounts: elasticLoadBalancing,
  ownKeysOnly: true,
};

/** Network load balancers. */
export const networkLoadBalancing: LogWriter = { principal: "delivery.logs.amazonaws.com" };

/** What CloudWatch Logs delivers for others. Source: CloudWatch Logs user guide, "Enable logging from AWS services". */
export const logDelivery: LogWriter = { ...networkLoadBalancing, makesPolicy: true };

export const cloudTrail: LogWriter = { principal: "cloudtrail.amazonaws.com" };

/** Source: Amazon S3 user guide, "Enabling Amazon S3 server access logging". */
export const serverAccessLogging: LogWriter = {
  principal: "logging.s3.amazonaws.com",
  ownKeysOnly: true,
};

/** Public hosted zones. Source: Route 53 developer guide, "Public DNS query logging". */
export const publicQueryLogging: LogWriter = { principal: "route53.amazonaws.com" };

/** Whether a policy lets a writer do something to what `isMeant` recognises among the resources of its statements. */
export function lets(
  statements: readonly Statement[] | typeof UNKNOWN | undefined,
  writer: LogWriter,
  action: string,
  isMeant: (resource: string) => boolean,
): Truth {
  if (statements === UNKNOWN) return UNKNOWN;
  const allows = (statement: Statement) =>
    allOf([
      statement.effect === UNKNOWN ? UNKNOWN : statement.effect === "Allow",
      anyOf(statement.principals.map((principal) => isWriter(principal, writer))),
      covers(statement, action),
      anyOf(statement.resources.map((one) => (one === UNKNOWN ? UNKNOWN : isMeant(textOf(one))))),
    ]);
  return anyOf((statements ?? []).map(allows));
}

function isWriter({ kind, value }: Principal, { principal, accounts = [] }: LogWriter): Truth {
  if (value === UNKNOWN) return UNKNOWN;
  if (kind === "Service") return value === principal;
  const parts = textOf(value).split(":");
  return kind === "AWS" && accounts.some((account) => parts.includes(account));
}

/** Whether a pattern of ARNs may take in objects of a bucket whose keys begin with `prefix`. */
export function isAboutObjects(pattern: string, bucket: string, prefix: string): boolean {
  const [stem = "", ...open] = pattern.replace(/^arn:[^:]*:s3:::/, "").split(/[*?]/);
  const wanted = `${bucket}/${prefix}`;
  return stem.startsWith(wanted) || (open.length > 0 && wanted.startsWith(stem));
}

/** Whether a pattern of ARNs takes in a log group, or its streams. */
export function isAboutGroup(pattern: string, group: string): boolean {
  const [, name = "*"] = pattern.split(":log-group:");
  return matches(name.replace(/:(\*|log-stream:.*)$/, ""), group);
}
