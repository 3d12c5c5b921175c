import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { isLeftOut, passes, subjectCases } from "../../../testing/subject-cases";
import { ruleCases } from "../../../testing/rule-cases";
import { logsAreKept } from "./logs-are-kept";

const group = resource(Aws.LogGroup, "group", { name: "/shop/logs", retentionInDays: 90 });
const endless = resource(Aws.LogGroup, "group", { name: "/shop/logs" });
const flows = (more: object) => resource(Aws.FlowLog, "subject", { iamRoleArn: UNKNOWN, ...more });
const toGroup = flows({ logDestination: ref(group) });
const flowsTo = (what: string) => `FlowLog "subject" → flow logs → ${what}`;
const forEver = 'LogGroup "group": it keeps for ever (retentionInDays)';

const bucket = resource(Aws.Bucket, "bucket", { bucket: "shop-logs" });
const expiry = (rule: object, of: unknown = ref(bucket)) =>
  resource(Aws.BucketLifecycle, "expiry", { bucket: of, rules: [rule] });
const expires = expiry({ status: "Enabled", expiration: { days: 90 } });
const admits = (
  principal: unknown,
  object = "arn:aws:s3:::shop-logs/*",
  of: unknown = ref(bucket),
) =>
  resource(Aws.BucketPolicy, "policy", {
    bucket: of,
    policy: {
      Statement: [
        { Effect: "Allow", Principal: principal, Action: "s3:PutObject", Resource: object },
      ],
    },
  });
const elb = { Service: "logdelivery.elasticloadbalancing.amazonaws.com" };
const delivery = { Service: "delivery.logs.amazonaws.com" };
const balancer = (more: object = {}, kind = "application") =>
  resource(Aws.LoadBalancer, "subject", {
    loadBalancerType: kind,
    accessLogs: { bucket: ref(bucket), enabled: true, ...more },
  });
const distribution = (of: unknown) =>
  resource(Aws.Distribution, "subject", { loggingConfig: { bucket: of, prefix: "site/" } });
const kept = [bucket, expires];
const accessTo = (what: string, from = "LoadBalancer") =>
  `${from} "subject" → access logs → Bucket "bucket": ${what}`;
const neverExpires = "it keeps for ever: no rule of its lifecycle expires objects";
const shutOut = (principal: { Service: string }) =>
  `no bucket policy lets ${principal.Service} write there`;

ruleCases(logsAreKept, {
  compliant: {
    "flow logs to a group that forgets": [group, toGroup],
    "flow logs to a bucket without a policy, which AWS makes": [
      ...kept,
      flows({ logDestination: ref(bucket) }),
    ],
    "a load balancer whose bucket admits it": [...kept, admits(elb), balancer()],
  },
  violating: {
    "a group that keeps for ever": [
      [endless, flows({ logDestination: ref(endless) })],
      flowsTo(forEver),
    ],
    "a bucket whose policy admits another writer": [
      [...kept, admits(delivery), balancer()],
      accessTo(shutOut(elb)),
    ],
    "a bucket that keeps for ever": [[bucket, admits(elb), balancer()], accessTo(neverExpires)],
  },
  absent: {
    "a group of short-lived deliveries": [
      [resource(Aws.LogGroup, "group", { name: "/shop/logs", logGroupClass: "DELIVERY" }), toGroup],
    ],
    "flow logs without a role": [
      [group, flows({ logDestination: ref(group), iamRoleArn: undefined })],
      flowsTo('LogGroup "group": no role lets it write there (iamRoleArn)'),
    ],
  },
  unknown: {
    "an unknown destination": [
      [flows({ logDestination: UNKNOWN })],
      'FlowLog "subject" → flow logs →: where they go is not known yet',
    ],
    "an unknown retention": [
      [resource(Aws.LogGroup, "group", { name: "/shop/logs", retentionInDays: UNKNOWN }), toGroup],
      flowsTo(forEver.replace(": ", ": not known: ")),
    ],
    "a lifecycle of an unknown bucket": [
      [
        bucket,
        admits(elb),
        expiry({ status: "Enabled", expiration: { days: 90 } }, UNKNOWN),
        balancer(),
      ],
      accessTo(`not known: ${neverExpires}`),
    ],
    "an unknown policy": [
      [
        ...kept,
        resource(Aws.BucketPolicy, "policy", { bucket: ref(bucket), policy: UNKNOWN }),
        balancer(),
      ],
      accessTo(`not known: ${shutOut(elb)}`),
    ],
    "a policy of an unknown bucket": [
      [...kept, admits(elb, "arn:aws:s3:::shop-logs/*", UNKNOWN), balancer()],
      accessTo(`not known: ${shutOut(elb)}`),
    ],
  },
  notApplicable: {
    "a group of another stack": [
      flows({ logDestination: "arn:aws:logs:eu-west-1:1:log-group:/other" }),
    ],
    "a load balancer that keeps none": [resource(Aws.LoadBalancer, "subject")],
    "a log that is turned off": [bucket, balancer({ enabled: false })],
  },
});

const tunnel = (options: object) => ({ cloudwatchLogOptions: { logEnabled: true, ...options } });
const task = (options: object, driver = "awslogs") =>
  resource(Aws.TaskDefinition, "subject", {
    containerDefinitions: JSON.stringify([
      { name: "web", logConfiguration: { logDriver: driver, options } },
    ]),
  });
const logging = (target: unknown) =>
  resource(Aws.BucketLogging, "subject", {
    bucket: ref(data),
    targetBucket: target,
    targetPrefix: "access/",
  });
const data = resource(Aws.Bucket, "data", { bucket: "shop-data" });
const s3 = { Service: "logging.s3.amazonaws.com" };
const encrypted = (sseAlgorithm: string) =>
  resource(Aws.BucketEncryption, "encryption", {
    bucket: ref(bucket),
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }],
  });
const database = (more: object = {}) =>
  resource(Aws.DatabaseInstance, "subject", {
    identifier: "shop",
    enabledCloudwatchLogsExports: ["postgresql"],
    ...more,
  });
const exportsTo = (what: string) => `Instance "subject" → postgresql log →${what}`;
const exported = (name: unknown) => resource(Aws.LogGroup, "group", { name, retentionInDays: 90 });
const queries = resource(Aws.QueryLog, "subject", { cloudwatchLogGroupArn: ref(group) });
const logPolicy = (object: string) =>
  resource(Aws.LogResourcePolicy, "policy", {
    policyDocument: {
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "route53.amazonaws.com" },
          Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
          Resource: object,
        },
      ],
    },
  });
const noQueries =
  'QueryLog "subject" → queries → LogGroup "group": no LogResourcePolicy lets route53.amazonaws.com write there';
const itself = resource(Aws.Bucket, "subject", {
  bucket: "subject",
  logging: { targetBucket: "subject" },
  lifecycleRules: [{ enabled: true, expiration: { days: 9 } }],
  policy: {
    Statement: {
      Effect: "Allow",
      Principal: s3,
      Action: "s3:PutObject",
      Resource: "arn:aws:s3:::subject/*",
    },
  },
});
const all = (...fixtures: Fixture[]) => [...kept, ...fixtures];

subjectCases(logsAreKept, {
  "an ARN that names a group of the stack": [
    [group, flows({ logDestination: "arn:aws:logs:eu-west-1:1:log-group:/shop/logs:*" })],
    passes,
  ],
  "an ARN that names a folder of a bucket of the stack": [
    all(flows({ logDestination: "arn:aws:s3:::shop-logs/flows/" }), admits(elb)),
    `FlowLog "subject" → flow logs → Bucket "bucket": ${shutOut(delivery)}`,
  ],
  "an account of Elastic Load Balancing": [
    all(balancer(), admits({ AWS: "arn:aws:iam::156460612806:root" })),
    passes,
  ],
  "an account of somebody": [
    all(balancer(), admits({ AWS: "arn:aws:iam::111122223333:root" })),
    accessTo(shutOut(elb)),
  ],
  "a distribution, which the bucket's list admits": [[...kept, distribution(ref(bucket))], passes],
  "a distribution that names the bucket by its domain": [
    [bucket, distribution("shop-logs.s3.eu-west-1.amazonaws.com")],
    accessTo(neverExpires, "Distribution"),
  ],
  "a folder that the policy does not name": [
    all(balancer({ prefix: "web" }), admits(elb, "arn:aws:s3:::shop-logs/api/*")),
    accessTo(shutOut(elb)),
  ],
  "a folder that the policy names": [
    all(balancer({ prefix: "web" }), admits(elb, "arn:aws:s3:::shop-logs/web/AWSLogs/1/*")),
    passes,
  ],
  "a policy about the bucket, not its objects": [
    all(balancer(), admits(elb, "arn:aws:s3:::shop-logs")),
    accessTo(shutOut(elb)),
  ],
  "a policy of another bucket": [
    all(data, balancer(), admits(elb, "arn:aws:s3:::shop-logs/*", ref(data))),
    accessTo(shutOut(elb)),
  ],
  "a network load balancer": [all(balancer({}, "network"), admits(delivery)), passes],
  "a key of the platform's own, with which load balancers cannot write": [
    all(balancer(), admits(elb), encrypted("aws:kms")),
    accessTo(`it encrypts with aws:kms, to which ${elb.Service} cannot write`),
  ],
  "a key of the platform's own, with which network load balancers can": [
    all(balancer({}, "network"), admits(delivery), encrypted("aws:kms")),
    passes,
  ],
  "a rule of a lifecycle that is off": [
    [bucket, expiry({ status: "Disabled", expiration: { days: 9 } }), admits(elb), balancer()],
    accessTo(neverExpires),
  ],
  "a rule of a lifecycle that deletes nothing": [
    [bucket, expiry({ status: "Enabled", transitions: [{ days: 9 }] }), admits(elb), balancer()],
    accessTo(neverExpires),
  ],
  "access logs of a bucket": [all(data, logging(ref(bucket)), admits(s3)), passes],
  "access logs of a bucket in itself": [
    [
      data,
      resource(Aws.BucketLifecycle, "expiry", {
        bucket: ref(data),
        rules: [{ expiration: { days: 9 } }],
      }),
      logging(ref(data)),
      admits(s3, "arn:aws:s3:::shop-data/access/*", ref(data)),
    ],
    'BucketLogging "subject" → access logs → Bucket "data": a bucket that logs to itself grows with each log',
  ],
  "the same as an older program says it": [
    [itself],
    'Bucket "subject" → access logs → Bucket "subject": a bucket that logs to itself grows with each log',
  ],
  "a trail in a bucket and a group": [
    all(
      endless,
      admits({ Service: "cloudtrail.amazonaws.com" }),
      resource(Aws.Trail, "subject", {
        s3BucketName: ref(bucket),
        cloudWatchLogsGroupArn: ref(endless),
        cloudWatchLogsRoleArn: UNKNOWN,
      }),
    ),
    `Trail "subject" → records → ${forEver}`,
  ],
  "tunnels of which one logs to a group that keeps for ever": [
    [
      group,
      resource(Aws.LogGroup, "other"),
      resource(Aws.VpnConnection, "subject", {
        tunnel1LogOptions: tunnel({ logGroupArn: ref(group) }),
        tunnel2LogOptions: tunnel({ logGroupArn: "arn:aws:logs:eu-west-1:1:log-group:/outside" }),
      }),
    ],
    passes,
  ],
  "a gateway": [
    [endless, resource(Aws.FileGateway, "subject", { cloudwatchLogGroupArn: ref(endless) })],
    `Gateway "subject" → health logs → ${forEver}`,
  ],
  "queries of VPCs": [
    [endless, resource(Aws.ResolverQueryLog, "subject", { destinationArn: ref(endless) })],
    `ResolverQueryLogConfig "subject" → queries → ${forEver}`,
  ],
  "queries of a public zone": [
    [group, queries, logPolicy("arn:aws:logs:us-east-1:1:log-group:/shop/*:*")],
    passes,
  ],
  "queries of a public zone that nothing lets in": [[group, queries], noQueries],
  "queries of a public zone to a group that the policy does not name": [
    [group, queries, logPolicy("arn:aws:logs:us-east-1:1:log-group:/aws/route53/*")],
    noQueries,
  ],
  "exports to a group with the name that RDS uses": [
    [database(), exported("/aws/rds/instance/shop/postgresql")],
    passes,
  ],
  "exports to a group whose name comes from the database": [
    [database({ identifier: undefined }), exported(ref(database()))],
    passes,
  ],
  "exports that no group is for": [
    [database(), exported("/aws/rds/instance/shop/upgrade")],
    exportsTo(
      " /aws/rds/instance/shop/postgresql: AWS makes it, to keep for ever: no LogGroup of the stack is it",
    ),
  ],
  "exports of a database whose name AWS chooses": [
    [database({ identifier: undefined }), exported(UNKNOWN)],
    `? ${exportsTo(": where they go is not known yet")}`,
  ],
  "a container": [[group, task({ "awslogs-group": "/shop/logs" })], passes],
  "a container whose group keeps for ever": [
    [endless, task({ "awslogs-group": "/shop/logs" })],
    `TaskDefinition "subject" → logs of container web → ${forEver}`,
  ],
  "a container that makes its group": [
    [task({ "awslogs-group": "/made", "awslogs-create-group": "true" })],
    'TaskDefinition "subject" → logs of container web → /made: AWS makes it, to keep for ever: no LogGroup of the stack is it',
  ],
  "containers that are not known yet": [
    [resource(Aws.TaskDefinition, "subject", { containerDefinitions: UNKNOWN })],
    '? TaskDefinition "subject" → logs of its containers →: where they go is not known yet',
  ],
  "a container that logs elsewhere": [[task({}, "splunk")], isLeftOut],
});
