import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { execSessionsLogged } from "./exec-sessions-logged";

const group = { cloudWatchLogGroupName: "exec", cloudWatchEncryptionEnabled: true };
const bucket = { s3BucketName: "exec", s3BucketEncryptionEnabled: true };
const exec = (logConfiguration: unknown, more: object = {}) => ({
  configuration: {
    executeCommandConfiguration: {
      kmsKeyId: UNKNOWN,
      logging: "OVERRIDE",
      logConfiguration,
      ...more,
    },
  },
});
const withService = (properties: Record<string, unknown>, enableExecuteCommand: boolean) => {
  const subject = resource(Aws.EcsCluster, "subject", properties);
  return [
    subject,
    resource(Aws.EcsService, "api", { cluster: ref(subject), enableExecuteCommand }),
  ];
};
const logging = "executeCommandConfiguration.logging";
const key = "executeCommandConfiguration.kmsKeyId is not set";
const nowhere = "logConfiguration names no log group and no bucket";

ruleCases(execSessionsLogged, {
  compliant: {
    "a log group": exec(group),
    "a bucket": exec(bucket),
    "both, with a service that has shells": withService(exec({ ...group, ...bucket }), true),
  },
  violating: {
    "the default logging": [
      exec(group, { logging: "DEFAULT" }),
      `${logging} is "DEFAULT"; it must be OVERRIDE`,
    ],
    "no key": [exec(group, { kmsKeyId: "" }), key],
    "a log group in the clear": [
      exec({ cloudWatchLogGroupName: "exec" }),
      "cloudWatchEncryptionEnabled is not on",
    ],
    "a bucket in the clear beside a log group": [
      exec({ ...group, s3BucketName: "exec" }),
      "s3BucketEncryptionEnabled is not on",
    ],
    "no place for the record": [exec({}), nowhere],
  },
  absent: {
    "a service with shells on a cluster without a configuration": [
      withService({}, true),
      `${logging} is not set; it must be OVERRIDE`,
      key,
      nowhere,
    ],
  },
  unknown: {
    "unknown logging": [exec(group, { logging: UNKNOWN }), `${logging} is not known yet`],
    "a log group that is made with it": [exec({ ...group, cloudWatchLogGroupName: UNKNOWN })],
  },
  notApplicable: { "a cluster without shells": withService({}, false) },
});
