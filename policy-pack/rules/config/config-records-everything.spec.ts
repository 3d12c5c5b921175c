import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { configRecordsEverything } from "./config-records-everything";

const linked = "arn:aws:iam::1:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig";
const everything = { allSupported: true, includeGlobalResourceTypes: true };
const recorder = (group: unknown = everything, more: object = {}) =>
  resource(Aws.ConfigRecorder, "subject", {
    name: "all",
    roleArn: linked,
    recordingGroup: group,
    ...more,
  });
const status = (name: unknown = ref(recorder()), isEnabled: unknown = true) =>
  resource(Aws.ConfigRecorderStatus, "status", { name, isEnabled });
const role = resource(Aws.Role, "reader");
const service = resource(Aws.ServiceLinkedRole, "service");
const other = (group: object) =>
  resource(Aws.ConfigRecorder, "other", { name: "other", roleArn: linked, recordingGroup: group });
const otherStatus = resource(Aws.ConfigRecorderStatus, "more", { name: "other", isEnabled: true });
const on = (group: unknown, more: object = {}) => [recorder(group, more), status()];
const partial = "it leaves types of resources out (recordingGroup)";
const noGlobals = "recordingGroup.includeGlobalResourceTypes is not set, and off by default";
const foreignRole = (which: string) => `its role is ${which}, not the service-linked one`;

ruleCases(configRecordsEverything, {
  compliant: {
    "a recorder of everything": on(everything),
    "one that is turned on by its name": [recorder(), status("all")],
    "one with a service-linked role of the stack": [
      service,
      ...on(everything, { roleArn: ref(service) }),
    ],
    "one that says its strategy": on({
      ...everything,
      recordingStrategies: [{ useOnly: "ALL_SUPPORTED_RESOURCE_TYPES" }],
    }),
    "one of a region whose neighbour records what is global": [
      ...on({ allSupported: true, includeGlobalResourceTypes: false }),
      other(everything),
      otherStatus,
    ],
  },
  violating: {
    "some types": [
      on({ ...everything, allSupported: false, resourceTypes: ["AWS::EC2::Instance"] }),
      partial,
    ],
    "named types": [on({ ...everything, resourceTypes: ["AWS::EC2::Instance"] }), partial],
    "all types but some": [
      on({ ...everything, exclusionByResourceTypes: [{ resourceTypes: ["AWS::EC2::Instance"] }] }),
      partial,
    ],
    "a strategy of some": [
      on({ ...everything, recordingStrategies: [{ useOnly: "INCLUSION_BY_RESOURCE_TYPES" }] }),
      partial,
    ],
    "a strategy that leaves some out": [
      on({ ...everything, recordingStrategies: [{ useOnly: "EXCLUSION_BY_RESOURCE_TYPES" }] }),
      partial,
    ],
    "no global types": [
      on({ allSupported: true, includeGlobalResourceTypes: false }),
      "recordingGroup.includeGlobalResourceTypes is off",
    ],
    "one that is off": [[recorder(), status(ref(recorder()), false)], "isEnabled is off"],
    "a status of another": [[recorder(), status("other")], "no RecorderStatus turns it on"],
    "a role of the stack's own": [
      [role, ...on(everything, { roleArn: ref(role) })],
      foreignRole('Role "reader"'),
    ],
    "a role of another service": [
      on(everything, { roleArn: "arn:aws:iam::1:role/reader" }),
      foreignRole("arn:aws:iam::1:role/reader"),
    ],
  },
  absent: {
    "a recorder that says nothing": [on(null), noGlobals],
    "a recorder without a status": [[recorder()], "no RecorderStatus turns it on"],
  },
  unknown: {
    "an unknown group": [
      on(UNKNOWN),
      "what it records is not known yet",
      "recordingGroup.includeGlobalResourceTypes is not known yet",
    ],
    "an unknown flag": [
      on({ ...everything, allSupported: UNKNOWN }),
      "what it records is not known yet",
    ],
    "an unknown strategy": [
      on({ ...everything, recordingStrategies: [{ useOnly: UNKNOWN }] }),
      "what it records is not known yet",
    ],
    "an unknown role": [on(everything, { roleArn: UNKNOWN }), "its role is not known yet"],
    "a status of an unknown recorder": [
      [recorder(), status(UNKNOWN)],
      'the recorder of RecorderStatus "status" is not known yet',
    ],
  },
  notApplicable: {},
});
