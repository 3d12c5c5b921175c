import { setCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { snsEncryptedAtRest } from "./sns-encrypted-at-rest";

ruleCases(snsEncryptedAtRest, setCases("kmsMasterKeyId", "arn:aws:kms:eu-west-1:1:key/k"));
