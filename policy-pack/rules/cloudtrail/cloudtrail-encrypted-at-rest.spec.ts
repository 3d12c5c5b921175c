import { setCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { cloudtrailEncryptedAtRest } from "./cloudtrail-encrypted-at-rest";

ruleCases(cloudtrailEncryptedAtRest, setCases("kmsKeyId", "arn:aws:kms:eu-west-1:1:key/k"));
