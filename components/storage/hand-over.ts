import { GatewayReach, type GatewayArgs, type HybridStorageArgs } from "./args";

/**
 * Figures of the appliance. Source: Amazon S3 File Gateway User Guide, "File Gateway setup requirements" and
 * "Quotas for file shares".
 */
const appliance =
  "4 vCPUs, 16 GiB of memory, a root disk of 80 GiB and for the cache at least one disk more of 150 GiB to 64 TiB in all";

/**
 * What the people on premises have to do next, step by step, for each gateway that does not serve its shares yet.
 * Nothing when all of them do. Activation keys are not in it.
 */
export function handOver(args: HybridStorageArgs): string[] {
  return Object.entries(args.gateways ?? {}).flatMap(([gateway, settings]) => {
    const steps = nextSteps(gateway, settings, args);
    return steps.map((step, index) => `${gateway}, step ${index + 1} of ${steps.length}: ${step}`);
  });
}

function nextSteps(gateway: string, settings: GatewayArgs, args: HybridStorageArgs): string[] {
  if (settings.activationKey === undefined) return activationSteps(gateway, settings, args);
  if (settings.cacheDiskIds.length === 0) return cacheSteps(gateway, settings, args);
  return [];
}

function activationSteps(
  gateway: string,
  { site, cacheDiskIds, reach }: GatewayArgs,
  args: HybridStorageArgs,
): string[] {
  const { region } = args.deployment;
  const isPrivate = reach === GatewayReach.Private;
  const disks = cacheDiskIds.length > 0 ? ` (expected: ${cacheDiskIds.join(", ")})` : "";
  return [
    `run the S3 File Gateway appliance at ${site}, from the image in the Storage Gateway console: ${appliance}${disks}. ` +
      "Give it a fixed address, no hypervisor snapshots, and 100 Mbit/s or more to AWS.",
    `let the appliance out to ${isPrivate ? "the network's endpoint of Storage Gateway on TCP 443, 1026 to 1028, 1031 and 2222" : "AWS on TCP 443"}, to your DNS on 53 and to NTP on UDP 123; ` +
      `let clients in on 2049, 111 and 20048, TCP and UDP (NFS). ${clientList(gateway, args)}`,
    'get the activation key: "Get activation key" on the appliance\'s local console, or from a machine that reaches its port 80 ' +
      `curl "http://<appliance>/?activationRegion=${region}${isPrivate ? "&vpcEndpoint=<endpoint>" : ""}&no_redirect". It is good once, for 30 minutes.` +
      (isPrivate
        ? " <endpoint> is the endpoint's name, endpointDnsNames.storagegateway among the network's outputs."
        : ""),
    "store it as a secret of the stack, `pulumi config set --secret <key-name> <activation key>`, give it to the gateway " +
      `(activationKey of ${gateway}; in the stack file \`activationKey: <key-name>\` under storage.gateways.${gateway}), and run \`pulumi up\`. ` +
      "Leave both set afterwards: without them the gateway would be removed.",
  ];
}

function cacheSteps(gateway: string, { site }: GatewayArgs, args: HybridStorageArgs): string[] {
  return [
    `the gateway at ${site} is active and has no cache disk, so its shares wait. List its disks: ` +
      `\`aws storagegateway list-local-disks --region ${args.deployment.region} --gateway-arn <its ARN>\`. ${clientList(gateway, args)}`,
    `give the ids of the disks for the cache to the gateway (cacheDiskIds of ${gateway}; in the stack file \`cacheDisks\` under storage.gateways.${gateway}) ` +
      "and run `pulumi up`. A disk that is given stays: AWS cannot take one away.",
  ];
}

function clientList(gateway: string, { buckets }: HybridStorageArgs): string {
  const shares = Object.entries(buckets).flatMap(([bucket, { share }]) =>
    share?.gateway === gateway ? [`/${bucket} for ${share.clients.join(", ")}`] : [],
  );
  return shares.length > 0 ? `Its shares: ${shares.join("; ")}.` : "No bucket is shared by it yet.";
}
