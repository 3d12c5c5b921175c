import { statementsOf, type Statement } from "../../kit/policy-document";
import { valueOf } from "../../kit/value";

/**
 * What policies of AWS give that rules look for, on every resource. The others give what a service needs for its work. Source: AWS Managed Policy Reference Guide, November 2026.
 */
const wide: Record<string, { Action?: string[]; NotAction?: string[] }> = {
  AdministratorAccess: { Action: ["*"] },
  AmazonECS_FullAccess: { Action: ["ecs:*"] },
  AmazonEC2ContainerServiceforEC2Role: {
    Action: [
      ...["ecs:DeregisterContainerInstance", "ecs:DiscoverPollEndpoint", "ecs:Poll"],
      ...["ecs:RegisterContainerInstance", "ecs:StartTelemetrySession", "ecs:Submit*"],
      ...["ecs:CreateCluster", "ecs:UpdateContainerInstancesState", "ec2:DescribeTags"],
      ...["ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage"],
      ...["ecr:GetDownloadUrlForLayer", "logs:CreateLogStream", "logs:PutLogEvents"],
    ],
  },
  AWSBackupFullAccess: { Action: ["backup:*", "backup-storage:*"] },
  AWSCloudTrail_FullAccess: { Action: ["cloudtrail:*"] },
  IAMFullAccess: { Action: ["iam:*"] },
  PowerUserAccess: { NotAction: ["iam:*", "organizations:*", "account:*"] },
  SecretsManagerReadWrite: { Action: ["secretsmanager:*"] },
  AmazonSSMFullAccess: { Action: ["ssm:*"] },
  AmazonSSMReadOnlyAccess: { Action: ["ssm:Describe*", "ssm:Get*", "ssm:List*"] },
  AmazonSSMManagedInstanceCore: {
    Action: [
      ...["ssm:DescribeAssociation", "ssm:DescribeDocument", "ssm:GetDocument", "ssm:GetManifest"],
      ...["ssm:GetDeployablePatchSnapshotForInstance", "ssm:GetParameter", "ssm:GetParameters"],
      ...["ssm:ListAssociations", "ssm:ListInstanceAssociations", "ssm:PutComplianceItems"],
      ...["ssm:PutConfigurePackageResult", "ssm:PutInventory", "ssm:UpdateAssociationStatus"],
      ...["ssm:UpdateInstanceAssociationStatus", "ssm:UpdateInstanceInformation"],
      ...["ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel"],
      ...["ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel", "ec2messages:*"],
    ],
  },
};

const parsed: Record<string, Statement[]> = Object.fromEntries(
  Object.entries(wide).map(([name, actions]) => {
    const statements = statementsOf(
      valueOf({ Statement: [{ Effect: "Allow", Resource: "*", ...actions }] }),
    );
    return [name, Array.isArray(statements) ? statements : []];
  }),
);

/** What is known of a policy of AWS by its name. */
export const managedStatements = (name: string): Statement[] => parsed[name] ?? [];
