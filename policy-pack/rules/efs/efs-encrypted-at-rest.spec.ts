import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { efsEncryptedAtRest } from "./efs-encrypted-at-rest";

ruleCases(efsEncryptedAtRest, onCases("encrypted"));
