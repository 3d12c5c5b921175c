import type { Rule } from "../../kit";
import { databaseAdmitsEnginePort } from "./database-admits-engine-port";
import { ebsEncryptedAtRest } from "./ebs-encrypted-at-rest";
import { imdsv2Required } from "./imdsv2-required";
import { noPublicIngress } from "./no-public-ingress";
import { noWidePublicIngress } from "./no-wide-public-ingress";
import { securityGroupRulesOneWay } from "./security-group-rules-one-way";

export const ec2Rules: Rule[] = [databaseAdmitsEnginePort, ebsEncryptedAtRest, imdsv2Required, noPublicIngress, noWidePublicIngress, securityGroupRulesOneWay];
