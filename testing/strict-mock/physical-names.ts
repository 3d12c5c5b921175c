import type { PlannedResource } from "../../plan/record/resource";
import { title } from "./check-resource";
import { readWire } from "./wire";

/** How AWS tells resources of a type apart by name. */
interface Naming {
  /** The input that holds the name. */
  property: string;
  /** Inputs that say inside what the name must be unique; the region always counts. */
  within?: string[];
}

/** Types whose name stands elsewhere than in `name`, or is unique only inside another resource. */
const namings: Record<string, Naming> = {
  "aws:appautoscaling/policy:Policy": {
    property: "name",
    within: ["resourceId", "scalableDimension"],
  },
  "aws:autoscaling/lifecycleHook:LifecycleHook": {
    property: "name",
    within: ["autoscalingGroupName"],
  },
  "aws:autoscaling/policy:Policy": { property: "name", within: ["autoscalingGroupName"] },
  "aws:backup/selection:Selection": { property: "name", within: ["planId"] },
  "aws:cloudwatch/dashboard:Dashboard": { property: "dashboardName" },
  "aws:cloudwatch/eventRule:EventRule": { property: "name", within: ["eventBusName"] },
  "aws:cloudwatch/eventTarget:EventTarget": { property: "targetId", within: ["rule"] },
  "aws:cloudwatch/logMetricFilter:LogMetricFilter": { property: "name", within: ["logGroupName"] },
  "aws:cloudwatch/logResourcePolicy:LogResourcePolicy": { property: "policyName" },
  "aws:cloudwatch/logStream:LogStream": { property: "name", within: ["logGroupName"] },
  "aws:ec2/launchTemplate:LaunchTemplate": { property: "name" },
  "aws:ec2/securityGroup:SecurityGroup": { property: "name", within: ["vpcId"] },
  "aws:ecs/service:Service": { property: "name", within: ["cluster"] },
  "aws:ecs/taskDefinition:TaskDefinition": { property: "family" },
  "aws:iam/groupPolicy:GroupPolicy": { property: "name", within: ["group"] },
  "aws:iam/rolePolicy:RolePolicy": { property: "name", within: ["role"] },
  "aws:iam/userPolicy:UserPolicy": { property: "name", within: ["user"] },
  "aws:rds/cluster:Cluster": { property: "clusterIdentifier" },
  "aws:rds/instance:Instance": { property: "identifier" },
  "aws:route53/record:Record": { property: "name", within: ["zoneId", "type", "setIdentifier"] },
  "aws:s3/bucket:Bucket": { property: "bucket" },
  "aws:s3/bucketNotification:BucketNotification": { property: "bucket" },
  "aws:s3/bucketPolicy:BucketPolicy": { property: "bucket" },
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": { property: "bucket" },
  "aws:s3/bucketVersioning:BucketVersioning": { property: "bucket" },
  "aws:storagegateway/gateway:Gateway": { property: "gatewayName" },
};

/** Types whose name is a label: AWS takes the same one twice. */
const labelled = new Set([
  "aws:directconnect/connection:Connection",
  "aws:directconnect/gateway:Gateway",
  "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface",
  "aws:directconnect/transitVirtualInterface:TransitVirtualInterface",
  "aws:route53/resolverEndpoint:ResolverEndpoint",
  "aws:route53/resolverRule:ResolverRule",
  "aws:route53/zone:Zone",
  "aws:ssm/activation:Activation",
  "aws:ssm/maintenanceWindow:MaintenanceWindow",
  "aws:ssm/maintenanceWindowTarget:MaintenanceWindowTarget",
  "aws:ssm/maintenanceWindowTask:MaintenanceWindowTask",
  "aws:ssm/patchBaseline:PatchBaseline",
]);

type Named = Pick<PlannedResource, "type" | "name" | "inputs" | "propertyDependencies">;

/** Resources of one type that were given the same physical name: AWS would refuse the second. */
export function physicalNameProblems(resources: Named[]): string[] {
  const holders = new Map<string, string>();
  const problems: string[] = [];
  for (const resource of resources) {
    const naming = namings[resource.type] ?? { property: "name" };
    const wire = readWire(resource.inputs[naming.property]);
    const skip = labelled.has(resource.type) || !resource.type.startsWith("aws:");
    if (wire.kind !== "string" || skip) continue;
    const key = JSON.stringify([resource.type, wire.value, scopeOf(resource, naming)]);
    const holder = holders.get(key);
    if (holder === undefined) holders.set(key, title(resource));
    else {
      problems.push(
        `${title(resource)}: its ${naming.property} "${wire.value}" is already that of ${holder}`,
      );
    }
  }
  return problems;
}

/** What the name must be unique in: known values, and for unknown ones the resources that they come from. */
function scopeOf({ inputs, propertyDependencies }: Named, { within = [] }: Naming): unknown[] {
  return ["region", ...within].map((input) =>
    readWire(inputs[input]).kind === "unknown" ? propertyDependencies[input] : inputs[input],
  );
}
