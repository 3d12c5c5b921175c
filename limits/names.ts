/** What AWS allows as the name of one kind of thing. */
export interface NameLimit {
  /** What it is called in messages. */
  noun: string;
  shortest: number;
  longest: number;
  pattern: RegExp;
  /** The pattern in words. */
  characters: string;
  /** The AWS documentation page, or API type, that says so. */
  source: string;
}

/** What Pulumi adds to a logical name to make a physical one: a hyphen and seven random characters. */
export const autonameSuffix = 8;

const hyphenated = /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;

/** Name limits, as of 2026-11. */
export const nameLimits = {
  loadBalancer: {
    noun: "load balancer",
    shortest: 1,
    longest: 32,
    pattern: /^(?!internal-)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/,
    characters: "letters, digits and inner hyphens, not beginning with `internal-`",
    source: "Elastic Load Balancing API, CreateLoadBalancer",
  },
  targetGroup: {
    noun: "target group",
    shortest: 1,
    longest: 32,
    pattern: hyphenated,
    characters: "letters, digits and inner hyphens",
    source: "Elastic Load Balancing API, CreateTargetGroup",
  },
  bucket: {
    noun: "bucket",
    shortest: 3,
    longest: 63,
    pattern: /^[a-z0-9][a-z0-9-]*[a-z0-9]$/,
    characters: "lower-case letters, digits and inner hyphens",
    source: "Amazon S3 User Guide, General purpose bucket naming rules",
  },
  role: {
    noun: "IAM role",
    shortest: 1,
    longest: 64,
    pattern: /^[\w+=,.@-]+$/,
    characters: "letters, digits and any of + = , . @ _ -",
    source: "IAM User Guide, IAM and AWS STS quotas",
  },
  databaseInstance: {
    noun: "database instance",
    shortest: 1,
    longest: 63,
    pattern: /^[a-z](-?[a-z0-9])*$/,
    characters: "lower-case letters, digits and single inner hyphens, beginning with a letter",
    source: "Amazon RDS User Guide, Settings for DB instances",
  },
  backupVault: {
    noun: "backup vault",
    shortest: 2,
    longest: 50,
    pattern: /^[A-Za-z0-9_-]+$/,
    characters: "letters, digits, hyphens and underscores",
    source: "AWS Backup API, CreateBackupVault",
  },
  capacityProvider: {
    noun: "capacity provider",
    shortest: 1,
    longest: 255,
    pattern: /^(?!(aws|ecs|fargate))[\w-]+$/i,
    characters:
      "letters, digits, hyphens and underscores, not beginning with `aws`, `ecs` or `fargate`",
    source: "Amazon ECS API, CreateCapacityProvider",
  },
  fileGateway: {
    noun: "file gateway",
    shortest: 2,
    longest: 255,
    pattern: /^[ -.0-[\]-~]+$/,
    characters: "printable characters without slashes",
    source: "AWS Storage Gateway API, ActivateGateway",
  },
  database: {
    noun: "database",
    shortest: 1,
    longest: 63,
    pattern: /^[A-Za-z][A-Za-z0-9_]*$/,
    characters: "letters, digits and underscores, beginning with a letter",
    source: "Amazon RDS API, CreateDBInstance, DBName for PostgreSQL",
  },
} satisfies Record<string, NameLimit>;

/** A kind of thing whose name AWS limits. */
export type NameKind = keyof typeof nameLimits;

/** What is wrong with `name` as the name of a `kind`, in words; nothing when AWS takes it. */
export function nameProblem(kind: NameKind, name: string): string | undefined {
  const { noun, shortest, longest, pattern, characters }: NameLimit = nameLimits[kind];
  if (name.length > longest) {
    return `the name of the ${noun} would be "${name}", ${name.length} characters; AWS allows ${longest}`;
  }
  if (name.length < shortest) {
    return `the name of the ${noun} would be "${name}"; AWS asks for at least ${shortest} characters`;
  }
  if (!pattern.test(name)) {
    return `the name of the ${noun} would be "${name}"; AWS allows ${characters}`;
  }
  return undefined;
}

/** As `nameProblem`, for a name that Pulumi makes of a logical name by adding random characters. */
export function autonameProblem(kind: NameKind, logicalName: string): string | undefined {
  return nameProblem(kind, `${logicalName}-${"x".repeat(autonameSuffix - 1)}`);
}
