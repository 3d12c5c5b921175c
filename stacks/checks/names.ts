import { isShifted } from "../../components/cluster/deployment/validate";
import { accessLogBucketName } from "../../components/cluster/ingress/access-log-bucket-name";
import { globalName, physicalName, type Deployment } from "../../components/shared/deployment";
import { requestLogBucketName } from "../../components/shared/request-log-names";
import { autonameProblem, nameProblem, type NameKind } from "../../limits";
import { deploymentOf } from "../deployment";
import type { Draft } from "../draft";
import type { Problem } from "../problems";
import type { Sections } from "../schema";

/** A name in AWS that follows from settings. */
export interface DerivedName {
  /** The setting it comes from. */
  path: string;
  kind: NameKind;
  /** The name, or the logical name that Pulumi adds random characters to. */
  name: string;
  auto?: boolean;
}

/** Names that AWS limits tightly enough for settings to go beyond. They are those that the components give. */
export function derivedNames(deployment: Deployment, sections: Partial<Sections>): DerivedName[] {
  return [...fixedNames(deployment, sections), ...autoNames(sections)];
}

function fixedNames(deployment: Deployment, sections: Partial<Sections>): DerivedName[] {
  const { storage, accountBaseline, operations, recoveryRegion, database } = sections;
  const { network, services = {} } = sections;
  const copied = (operations?.backup.copyTo ?? recoveryRegion) !== undefined;
  return [
    ...(database
      ? [
          {
            path: "database",
            kind: "databaseInstance" as const,
            name: physicalName(deployment, "database"),
          },
        ]
      : []),
    vault(physicalName(deployment, "operations")),
    ...(copied ? [vault(physicalName(deployment, "operations", "recovery"))] : []),
    ...(accountBaseline === "owner"
      ? [
          logBucket("accountBaseline", globalName(deployment, "operations", "trail")),
          logBucket("accountBaseline", requestLogBucketName(deployment, "operations")),
        ]
      : []),
    ...(network?.accessLogs === "bucket" && Object.values(services).some(({ route }) => route)
      ? [logBucket("services", accessLogBucketName(deployment, "cluster"))]
      : []),
    ...(Object.keys(storage?.buckets ?? {}).length > 0
      ? [logBucket("storage", requestLogBucketName(deployment, "storage"))]
      : []),
    ...Object.keys(storage?.buckets ?? {}).map((bucket) => ({
      path: `storage.buckets.${bucket}`,
      kind: "bucket" as const,
      name: globalName(deployment, "storage", bucket),
    })),
    ...Object.keys(storage?.gateways ?? {}).map((gateway) => ({
      path: `storage.gateways.${gateway}`,
      kind: "fileGateway" as const,
      name: physicalName(deployment, "storage", gateway),
    })),
  ];
}

function autoNames(sections: Partial<Sections>): DerivedName[] {
  const { capacity = {}, services = {}, sites = {}, storage } = sections;
  return [
    ...Object.keys(capacity).map((group) =>
      auto(`capacity.${group}`, "role", `cluster-${group}-host`),
    ),
    ...Object.entries(services).flatMap(([service, { route, tcp, cloud, deploy }]) => [
      ...((route ?? tcp) && cloud
        ? [auto(`services.${service}`, "targetGroup", `cluster-${service}`)]
        : []),
      ...(cloud && isShifted({ deploy })
        ? [auto(`services.${service}`, "targetGroup", `cluster-${service}-alt`)]
        : []),
      ...(cloud && deploy?.hooks
        ? [auto(`services.${service}`, "role", `cluster-${service}-hooks`)]
        : []),
      auto(`services.${service}`, "role", `cluster-${service}-execution`),
    ]),
    ...Object.entries(sites).flatMap(([site, { fleets }]) =>
      Object.keys(fleets).map((fleet) =>
        auto(`sites.${site}.fleets.${fleet}`, "role", `operations-fleet-${fleet}-node`),
      ),
    ),
    ...Object.entries(storage?.buckets ?? {}).flatMap(([bucket, { share }]) =>
      share ? [auto(`storage.buckets.${bucket}`, "role", `storage-${bucket}-share`)] : [],
    ),
  ];
}

const vault = (name: string): DerivedName => ({ path: "operations", kind: "backupVault", name });

const logBucket = (path: string, name: string): DerivedName => ({ path, kind: "bucket", name });

const auto = (path: string, kind: NameKind, name: string): DerivedName => ({
  path,
  kind,
  name,
  auto: true,
});

/** Names within AWS's limits. */
export function nameProblems({ place, sections }: Draft): Problem[] {
  const { account, region } = sections;
  const deployment = deploymentOf(place, { account: account ?? "0".repeat(12), region });
  return derivedNames(deployment, sections).flatMap(({ path, kind, name, auto }) => {
    const message = auto ? autonameProblem(kind, name) : nameProblem(kind, name);
    const own = /\.[^.]+$/.test(path);
    const fix = own ? "Give it a shorter name" : "Give the stack a shorter name";
    return message === undefined ? [] : [{ path, message, fix }];
  });
}
