/** Condition of a patch baseline's rule. */
export interface PatchFilter {
  key: string;
  values: string[];
}

/** How Patch Manager treats one family of operating systems. */
export interface PatchFamily {
  /** Family as it is written in a fleet's `os`, without the version. */
  family: string;
  /** The same for AWS. */
  operatingSystem: string;
  /** Which patches a baseline approves. */
  filters: PatchFilter[];
  /** Days from the release of a patch to its approval. */
  approveAfterDays: number;
}

/** A week lets others find what a new patch breaks. */
const week = 7;

const rpm: PatchFilter[] = [{ key: "CLASSIFICATION", values: ["Security", "Bugfix"] }];
const zypper: PatchFilter[] = [{ key: "CLASSIFICATION", values: ["Security", "Recommended"] }];
const deb: PatchFilter[] = [
  { key: "PRIORITY", values: ["Required", "Important", "Standard", "Optional", "Extra"] },
];

/**
 * Families that fleets may use, by the name before the version. Debian and Ubuntu do not publish when a package was
 * released, so AWS cannot hold their patches back (AWS Systems Manager User Guide, "Custom patch baselines").
 */
const families: Record<string, Omit<PatchFamily, "family">> = {
  almalinux: { operatingSystem: "ALMA_LINUX", filters: rpm, approveAfterDays: week },
  "amazon-linux-2023": {
    operatingSystem: "AMAZON_LINUX_2023",
    filters: rpm,
    approveAfterDays: week,
  },
  debian: { operatingSystem: "DEBIAN", filters: deb, approveAfterDays: 0 },
  "oracle-linux": { operatingSystem: "ORACLE_LINUX", filters: rpm, approveAfterDays: week },
  rhel: { operatingSystem: "REDHAT_ENTERPRISE_LINUX", filters: rpm, approveAfterDays: week },
  rocky: { operatingSystem: "ROCKY_LINUX", filters: rpm, approveAfterDays: week },
  sles: { operatingSystem: "SUSE", filters: zypper, approveAfterDays: week },
  ubuntu: { operatingSystem: "UBUNTU", filters: deb, approveAfterDays: 0 },
};

/** The family of an operating system such as `ubuntu-22.04`; nothing when fleets cannot use it. */
export function patchFamily(os: string): PatchFamily | undefined {
  const family = os === "amazon-linux-2023" ? os : /^([a-z-]+)-\d+(\.\d+)*$/.exec(os)?.[1];
  if (family === undefined || !Object.hasOwn(families, family)) return undefined;
  const found = families[family];
  return found && { family, ...found };
}

/** What is wrong with an operating system of a fleet; nothing when it can be patched. */
export function operatingSystemProblem(os: string): string | undefined {
  if (patchFamily(os)) return undefined;
  const known = Object.keys(families).map((family) =>
    family === "amazon-linux-2023" ? family : `${family}-<version>`,
  );
  return `"${os}" is no operating system that fleets can use; choose one of ${known.join(", ")}`;
}
