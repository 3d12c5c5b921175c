import { Aws, UNKNOWN } from "../../kit";
import { resource, withOptions } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { guardedPropertiesNotIgnored } from "./guarded-properties-not-ignored";

const ignoring = (type: string, ...ignoreChanges: string[]) => [
  withOptions(resource(type, "subject"), { ignoreChanges }),
];

describe("guarded-properties-not-ignored", () => {
  ruleCases(guardedPropertiesNotIgnored, {
    compliant: {
      "a password that others change": ignoring(Aws.DatabaseInstance, "password"),
      "tags that others set": ignoring(Aws.Key, "tags", "tagsAll"),
      "an empty list": ignoring(Aws.SecurityGroup),
    },
    violating: {
      "a database": [
        ignoring(Aws.DatabaseInstance, "multiAz", "password"),
        "ignoreChanges hides multiAz",
      ],
      "two of a database": [
        ignoring(Aws.DatabaseCluster, "storageEncrypted", "kmsKeyId"),
        "ignoreChanges hides kmsKeyId, storageEncrypted",
      ],
      "a part of a group's list": [
        ignoring(Aws.SecurityGroup, "ingress[0].cidrBlocks"),
        "ignoreChanges hides ingress",
      ],
      "all of a policy": [ignoring(Aws.TopicPolicy, "*"), "ignoreChanges hides *"],
    },
    absent: { "a database without options": [{}] },
    unknown: { "a database of which nothing else is known": [{ multiAz: UNKNOWN }] },
    notApplicable: {},
  });
});
