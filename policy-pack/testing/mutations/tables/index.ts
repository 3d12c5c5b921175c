import type { Mutations } from "../mutation";
import { autoscalingMutations } from "./autoscaling";
import { backupMutations } from "./backup";
import { cloudtrailMutations } from "./cloudtrail";
import { cloudwatchMutations } from "./cloudwatch";
import { computeMutations } from "./compute";
import { configMutations } from "./config";
import { dmsMutations } from "./dms";
import { dynamodbMutations } from "./dynamodb";
import { ec2Mutations } from "./ec2";
import { ecrMutations } from "./ecr";
import { containerMutations } from "./ecs-containers";
import { ecsMutations } from "./ecs";
import { efsMutations } from "./efs";
import { hybridMutations } from "./hybrid";
import { iamMutations } from "./iam";
import { kmsMutations } from "./kms";
import { lambdaMutations } from "./lambda";
import { lbMutations } from "./lb";
import { networkMutations } from "./network";
import { proofMutations } from "./proofs";
import { limitProofMutations } from "./proofs-of-limits";
import { linkProofMutations } from "./proofs-of-links";
import { perimeterProofMutations } from "./proofs-of-perimeter";
import { serviceProofMutations } from "./proofs-of-services";
import { pulumiMutations } from "./pulumi";
import { rdsMutations } from "./rds";
import { besideDatabaseMutations } from "./rds-beside";
import { route53Mutations } from "./route53";
import { s3Mutations } from "./s3";
import { secretsmanagerMutations } from "./secretsmanager";
import { snsMutations } from "./sns";
import { sqsMutations } from "./sqs";
import { ssmMutations } from "./ssm";
import { storagegatewayMutations } from "./storagegateway";
import { tagsMutations } from "./tags";

/** The mutations by folder of the rules that they are mainly about. */
export const tables: Record<string, Mutations> = {
  autoscaling: autoscalingMutations,
  backup: backupMutations,
  cloudtrail: cloudtrailMutations,
  cloudwatch: cloudwatchMutations,
  compute: computeMutations,
  config: configMutations,
  dms: dmsMutations,
  dynamodb: dynamodbMutations,
  ec2: ec2Mutations,
  ecr: ecrMutations,
  ecs: ecsMutations,
  "ecs, containers": containerMutations,
  efs: efsMutations,
  hybrid: hybridMutations,
  iam: iamMutations,
  kms: kmsMutations,
  lambda: lambdaMutations,
  lb: lbMutations,
  network: networkMutations,
  proofs: proofMutations,
  "proofs of limits": limitProofMutations,
  "proofs of links": linkProofMutations,
  "proofs of the perimeter": perimeterProofMutations,
  "proofs of services": serviceProofMutations,
  pulumi: pulumiMutations,
  rds: rdsMutations,
  "rds, beside databases": besideDatabaseMutations,
  route53: route53Mutations,
  s3: s3Mutations,
  secretsmanager: secretsmanagerMutations,
  sns: snsMutations,
  sqs: sqsMutations,
  ssm: ssmMutations,
  storagegateway: storagegatewayMutations,
  tags: tagsMutations,
};
