import { Aws } from "../../../kit";
import { add, ref, together } from "../change";
import type { Mutations } from "../mutation";

const everything = { allSupported: true, includeGlobalResourceTypes: true };

/** A recorder of AWS Config that complies, but for what a mutation says. */
const recorder = ({ recordingGroup = everything, isEnabled = true } = {}) =>
  together(
    add(
      Aws.ConfigRecorder,
      "recorder",
      {
        roleArn:
          "arn:aws:iam::210987654321:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig",
        recordingGroup,
      },
      "operations",
    ),
    add(
      Aws.ConfigRecorderStatus,
      "recorder-status",
      { name: ref("recorder"), isEnabled },
      "operations",
    ),
  );

export const configMutations: Mutations = {
  prod: {
    "a recorder as it should be": [recorder(), {}],
    "a recorder that rests": [
      recorder({ isEnabled: false }),
      { "config-records-everything": ["recorder"] },
    ],
    "a recorder that leaves roles and users out": [
      recorder({ recordingGroup: { ...everything, includeGlobalResourceTypes: false } }),
      { "config-records-everything": ["recorder"] },
    ],
  },
};
