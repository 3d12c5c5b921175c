import type { Rule } from "../../kit";
import { databaseAdmitsEnginePort } from "./database-admits-engine-port";
import { ebsEncryptedAtRest } from "./ebs-encrypted-at-rest";
import { imdsv2Required } from "./imdsv2-required";
import { noPublicIngress } from "./no-public-ingress";
import { noUnlimitedEgress } from "./no-unlimited-egress";
import { noWidePublicIngress } from "./no-wide-public-ingress";
import { securityGroupDescribed } from "./security-group-described";
import { securityGroupRulesOneWay } from "./security-group-rules-one-way";

export const ec2Rules: Rule[] = [
  databaseAdmitsEnginePort,
  ebsEncryptedAtRest,
  imdsv2Required,
  noPublicIngress,
  noUnlimitedEgress,
  noWidePublicIngress,
  securityGroupDescribed,
  securityGroupRulesOneWay,
];
