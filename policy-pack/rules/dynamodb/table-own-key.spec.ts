import { Aws, UNKNOWN } from "../../kit";
import { setCases } from "../../testing/property-cases";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { tableOwnKey } from "./table-own-key";

const cases = setCases("serverSideEncryption.kmsKeyArn", "arn:aws:kms:eu-west-1:1:key/1");
const replica = (kmsKeyArn?: unknown) => [resource(Aws.TableReplica, "subject", { kmsKeyArn })];

ruleCases(tableOwnKey, {
  ...cases,
  compliant: { ...cases.compliant, "a replica with a key": replica(UNKNOWN) },
  violating: { ...cases.violating, "a replica without": [replica(), "kmsKeyArn is not set"] },
});
