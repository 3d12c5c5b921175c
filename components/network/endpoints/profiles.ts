/** What private access is wanted for: each profile stands for the AWS services that its work calls. */
export const EndpointProfile = {
  /** Hosts and tasks of ECS: agent, images, logs, secrets, keys and credentials. */
  Containers: "containers",
  /** Servers that Systems Manager looks after, sessions on them, and commands in containers. */
  SystemsManager: "systems-manager",
  /** Database Migration Service, with the credentials that it reads and the logs that it writes. */
  DatabaseMigration: "database-migration",
  /** File gateways on premises. They reach their file data through `object-storage`. */
  StorageGateway: "storage-gateway",
  /** Logs, metrics, events and traces. */
  Observability: "observability",
  /** AWS Backup's own interface. */
  Backup: "backup",
  /** Elastic File System's own interface; file systems are mounted without it. */
  FileSystems: "file-systems",
  /** S3 for callers on premises, who cannot use the VPC's gateway endpoint: image layers, agents' updates, file data. */
  ObjectStorage: "object-storage",
  /** DynamoDB, by a gateway endpoint, which costs nothing and serves the application and data tiers only. */
  DynamoDb: "dynamodb",
} as const;
export type EndpointProfile = (typeof EndpointProfile)[keyof typeof EndpointProfile];

/**
 * Services of each profile that have an interface endpoint. Sources: Amazon ECS Developer Guide, "Amazon ECS interface VPC
 * endpoints"; Systems Manager User Guide, "Improve the security of EC2 instances by using VPC endpoints", where
 * `ec2messages` is for agents older than 3.3.40.0 only; DMS User Guide, "Configuring VPC endpoints"; read 2026-11.
 */
const interfaceServices: Record<EndpointProfile, string[]> = {
  containers: [
    "ecs-agent",
    "ecs-telemetry",
    "ecs",
    "ecr.api",
    "ecr.dkr",
    "logs",
    "secretsmanager",
    "kms",
    "sts",
  ],
  "systems-manager": ["ssm", "ssmmessages"],
  "database-migration": ["dms", "secretsmanager", "logs"],
  "storage-gateway": ["storagegateway"],
  observability: ["logs", "monitoring", "events", "xray"],
  backup: ["backup"],
  "file-systems": ["elasticfilesystem"],
  "object-storage": ["s3"],
  dynamodb: [],
};

/** The services that profiles need an interface endpoint for, each once. An unknown profile has none: the checks name it. */
export function servicesOf(profiles: EndpointProfile[]): string[] {
  const known: Record<string, string[] | undefined> = interfaceServices;
  return [...new Set(profiles.flatMap((profile) => known[profile] ?? []))];
}
