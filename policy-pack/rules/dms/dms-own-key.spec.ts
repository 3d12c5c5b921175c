import { setCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { dmsOwnKey } from "./dms-own-key";

ruleCases(dmsOwnKey, setCases("kmsKeyArn", "arn:aws:kms:eu-west-1:1:key/k"));
