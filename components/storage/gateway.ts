import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as storagegateway from "@pulumi/aws/storagegateway";
import * as pulumi from "@pulumi/pulumi";
import { defaultLogRetentionDays, nameTags, Protection } from "../shared";
import { GatewayReach, type GatewayArgs, type HybridStorageArgs } from "./args";
import { gatewayName } from "./names";

/** A gateway that is active. */
export interface ActiveGateway {
  site: string;
  gateway: storagegateway.Gateway;
  caches: storagegateway.Cache[];
}

/** Makes the gateways whose appliance has shown its key. Gives those that have a cache, by name: only they can serve a share. */
export function servingGateways(
  name: string,
  args: HybridStorageArgs,
  opts: pulumi.CustomResourceOptions,
): Record<string, ActiveGateway> {
  const active = Object.entries(args.gateways ?? {})
    .filter(([, { activationKey }]) => activationKey !== undefined)
    .map(
      ([gateway, settings]) => [gateway, fileGateway(name, gateway, settings, args, opts)] as const,
    );
  return Object.fromEntries(active.filter(([, { caches }]) => caches.length > 0));
}

/** Activates an appliance and gives it its cache disks. */
function fileGateway(
  name: string,
  gatewayKey: string,
  settings: GatewayArgs,
  args: HybridStorageArgs,
  opts: pulumi.CustomResourceOptions,
): ActiveGateway {
  const resourceName = `${name}-gateway-${gatewayKey}`;
  const gateway = activate(name, gatewayKey, settings, args, opts);
  const caches = settings.cacheDiskIds.map(
    (diskId) =>
      new storagegateway.Cache(
        `${resourceName}-cache-${diskId}`,
        { gatewayArn: gateway.arn, diskId },
        opts,
      ),
  );
  return { site: settings.site, gateway, caches };
}

function activate(
  name: string,
  gatewayKey: string,
  { activationKey, reach, timezone = "GMT" }: GatewayArgs,
  args: HybridStorageArgs,
  opts: pulumi.CustomResourceOptions,
) {
  const resourceName = `${name}-gateway-${gatewayKey}`;
  const isPrivate = reach === GatewayReach.Private;
  return new storagegateway.Gateway(
    resourceName,
    {
      gatewayName: gatewayName(name, args, gatewayKey),
      gatewayType: "FILE_S3",
      gatewayTimezone: timezone,
      activationKey: pulumi.secret(activationKey),
      ...(isPrivate && { gatewayVpcEndpoint: args.gatewayVpcEndpoint }),
      cloudwatchLogGroupArn: healthLog(name, gatewayKey, args, opts).arn,
      maintenanceStartTime: { dayOfWeek: "0", hourOfDay: 3, minuteOfHour: 0 },
      tags: nameTags(resourceName, args.tags),
    },
    {
      ...opts,
      // A key is good for one activation. Another one in settings, or the same one read again, must not make a new gateway.
      // It stays with the endpoint that it was activated with, too: another name would replace it.
      ignoreChanges: ["activationKey", ...(isPrivate ? ["gatewayVpcEndpoint"] : [])],
      additionalSecretOutputs: ["activationKey"],
      // Its cache may hold files that are not in S3 yet.
      protect: args.protection === Protection.Disposable ? undefined : true,
    },
  );
}

function healthLog(
  name: string,
  gatewayKey: string,
  args: HybridStorageArgs,
  opts: pulumi.CustomResourceOptions,
) {
  const resourceName = `${name}-gateway-${gatewayKey}-log`;
  return new cloudwatch.LogGroup(
    resourceName,
    {
      name: `/aws/storagegateway/${gatewayName(name, args, gatewayKey)}`,
      retentionInDays: args.logRetentionDays ?? defaultLogRetentionDays,
      tags: nameTags(resourceName, args.tags),
    },
    opts,
  );
}
