/** How a part comes back, as AWS documents it for the mechanism that does it. */
export interface Recovery {
  how: "automatic" | "by runbook";
  /** How long it takes, in words. */
  time: string;
  /** How much of the last data is lost, in words; absent where there is none to lose. */
  point?: string;
}

/**
 * Typically 60 to 120 seconds; the standby is written to synchronously. Source: Amazon RDS User Guide, "Failing over a Multi-AZ DB
 * instance for Amazon RDS", https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html
 */
export const standbyTakesOver: Recovery = {
  how: "automatic",
  time: "60–120 s",
  point: "nothing is lost",
};

/**
 * Typically under 35 seconds, when both readers have applied what is outstanding. Source: Amazon RDS User Guide, "Failing over a Multi-AZ
 * DB cluster for Amazon RDS", https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts-failover.html
 */
export const readableStandbyTakesOver: Recovery = {
  how: "automatic",
  time: "less than 35 s",
  point: "nothing is lost",
};

/**
 * Typically less than 60 seconds where there is a reader; storage is in three zones. Source: Amazon Aurora User Guide, "High availability
 * for Amazon Aurora", https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html
 */
export const readerTakesOver: Recovery = {
  how: "automatic",
  time: "less than 60 s",
  point: "nothing is lost",
};

/**
 * Transaction logs go to S3 every five minutes. Source: Amazon RDS User Guide, "Restoring a DB instance to a specified time for Amazon
 * RDS", https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html
 */
export const restoreToAMoment: Recovery = {
  how: "by runbook",
  time: "as long as a restore takes",
  point: "the last 5 minutes",
};

/**
 * What is copied are backups that are complete. Source: AWS Backup Developer Guide, "Creating backup copies across AWS Regions",
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html
 */
export const restoreFromCopy: Recovery = {
  how: "by runbook",
  time: "as long as a restore takes",
  point: "what is younger than the last copied backup",
};

/**
 * Snapshots and transaction logs are copied as soon as they are ready. Source: Amazon RDS User Guide, "Replicating automated backups to
 * another AWS Region", https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html
 */
export const restoreFromReplica: Recovery = {
  how: "by runbook",
  time: "as long as a restore takes",
  point: "the last 5 minutes, and logs that are not copied yet",
};

/**
 * Most objects are there within 15 minutes; replication time control (RTC) promises it. Source: Amazon S3 User Guide, "Replicating objects
 * within and across Regions", https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html
 */
export const readFromReplicaBucket: Recovery = {
  how: "by runbook",
  time: "as long as clients take to be pointed there",
  point: "objects of about the last 15 minutes",
};

/**
 * The scheduler replaces tasks that stop; AWS names no time. Source: Amazon ECS Developer Guide, "Amazon ECS services",
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html
 */
export const tasksStartElsewhere: Recovery = {
  how: "automatic",
  time: "as long as tasks take to start, more when hosts have to be added",
};

/**
 * The hold timer is 90 seconds by default; BFD, where the router speaks it, notices after 3 × 300 ms. Source: AWS Direct Connect User
 * Guide, "BGP-specific settings", https://docs.aws.amazon.com/directconnect/latest/UserGuide/bgp-specific-settings.html
 */
export const bgpFindsAnotherWay: Recovery = {
  how: "automatic",
  time: "up to 90 s, below 1 s with BFD",
};

/**
 * A dead peer is noticed after 40 seconds by default, which is 30 after the first keep-alive that fails. Source: AWS Site-to-Site VPN User
 * Guide, "Tunnel options for your AWS Site-to-Site VPN connection", https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html
 */
export const tunnelTakesOver: Recovery = { how: "automatic", time: "about 40 s" };

/**
 * A gateway is redundant within its zone, and no other stands in for it; AWS names no time. Source: Amazon VPC User Guide, "NAT gateway
 * basics", https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
export const routeToAnotherNat: Recovery = {
  how: "by runbook",
  time: "as long as it takes to make another, or to lead routes to one",
};

/**
 * Several addresses in several zones are what AWS asks for; it names no time. Source: Amazon Route 53 Developer Guide, "High availability
 * for Resolver endpoints",
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver-endpoint-high-availability.html
 */
export const resolversAskTheNext: Recovery = {
  how: "automatic",
  time: "as long as whoever asks waits before the next address",
};

/**
 * One subnet for each zone can be associated, and two at least are what AWS asks for; it names no time. Source: Amazon EC2 API Reference,
 * "AssociateClientVpnTargetNetwork",
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateClientVpnTargetNetwork.html
 */
export const clientsConnectAgain: Recovery = {
  how: "automatic",
  time: "as long as clients take to connect again",
};

/**
 * No file system is reached by a mount target whose zone is down. Source: Amazon EFS User Guide, "Creating mount targets",
 * https://docs.aws.amazon.com/efs/latest/ug/manage-fs-access-create-delete-mount-targets.html
 */
export const mountElsewhere: Recovery = {
  how: "by runbook",
  time: "as long as it takes to make a mount target in another zone",
};

/**
 * Most changes are there within a minute, and 15 minutes are the aim for most file systems. Sources: AWS News Blog, "New – Replication for
 * Amazon Elastic File System (EFS)"; Amazon EFS User Guide, "Replicating EFS file systems",
 * https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html
 */
export const mountReplica: Recovery = {
  how: "by runbook",
  time: "as long as it takes to end the replication and to mount the copy",
  point: "changes of about the last 15 minutes",
};

/**
 * Each replica takes reads and writes; how far it is behind, AWS does not promise. Source: Amazon DynamoDB Developer Guide, "Global tables -
 * multi-active, multi-Region replication", https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html
 */
export const useReplicaTable: Recovery = {
  how: "by runbook",
  time: "as long as callers take to be pointed there",
  point: "what was not yet replicated",
};

/** The stack's own program, run in another region: nothing of AWS's does that. */
export const buildElsewhere: Recovery = { how: "by runbook", time: "as long as an update takes" };
