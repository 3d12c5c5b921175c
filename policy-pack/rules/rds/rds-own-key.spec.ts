import { setCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { rdsOwnKey } from "./rds-own-key";

const notApplicable = { "a read replica": { replicateSourceDb: "orders" } };
ruleCases(rdsOwnKey, setCases("kmsKeyId", "arn:aws:kms:eu-west-1:1:key/k", { notApplicable }));
