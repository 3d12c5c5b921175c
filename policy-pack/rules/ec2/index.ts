import type { Rule } from "../../kit";
import { ebsEncryptedAtRest } from "./ebs-encrypted-at-rest";
import { imdsv2Required } from "./imdsv2-required";
import { noPublicIngress } from "./no-public-ingress";

export const ec2Rules: Rule[] = [ebsEncryptedAtRest, imdsv2Required, noPublicIngress];
