/** How a part comes back, as AWS documents it for the mechanism that does it. */
export interface Recovery {
  how: "automatic" | "by runbook";
  /** How long it takes, in words. */
  time: string;
  /** How much of the last data is lost, in words; absent where there is none to lose. */
  point?: string;
}

/** Amazon RDS User Guide, "Failover process for Amazon RDS": typically 60 to 120 seconds; the standby is written to synchronously. */
export const standbyTakesOver: Recovery = {
  how: "automatic",
  time: "60–120 s",
  point: "nothing is lost",
};

/** Amazon Aurora User Guide, "High availability for Amazon Aurora": service is typically restored in less than 60 seconds. */
export const readerTakesOver: Recovery = {
  how: "automatic",
  time: "less than 60 s",
  point: "nothing is lost",
};

/** Amazon RDS User Guide, "Restoring a DB instance to a specified time": the latest restorable time is typically within the last five minutes. */
export const restoreToAMoment: Recovery = {
  how: "by runbook",
  time: "as long as a restore takes",
  point: "the last 5 minutes",
};

/** AWS Backup Developer Guide, "Creating backup copies across AWS Regions": a copy starts when its backup is complete. */
export const restoreFromCopy: Recovery = {
  how: "by runbook",
  time: "as long as a restore takes",
  point: "what is younger than the last copied backup",
};

/** Amazon RDS User Guide, "Replicating automated backups to another AWS Region": backups and transaction logs are copied as they come. */
export const restoreFromReplica: Recovery = {
  how: "by runbook",
  time: "as long as a restore takes",
  point: "transaction logs not yet copied, minutes",
};

/** Amazon S3 User Guide, "Replicating objects within and across Regions": most objects within 15 minutes, which RTC commits to for 99.9 %. */
export const readFromReplicaBucket: Recovery = {
  how: "by runbook",
  time: "as long as clients take to be pointed there",
  point: "objects of about the last 15 minutes",
};

/** Amazon ECS Developer Guide, "Service auto-balancing and task placement": the scheduler replaces tasks that stop, in other zones. */
export const tasksStartElsewhere: Recovery = {
  how: "automatic",
  time: "minutes, more when hosts have to be added",
};

/** AWS Direct Connect User Guide, "BGP hold timers and BFD": 90 seconds by default, below one second where the router speaks BFD. */
export const bgpFindsAnotherWay: Recovery = {
  how: "automatic",
  time: "up to 90 s, below 1 s with BFD",
};

/** Site-to-Site VPN User Guide, "Tunnel options": a dead peer is noticed after 30 seconds by default. */
export const tunnelTakesOver: Recovery = { how: "automatic", time: "about 30 s" };

/** Amazon VPC User Guide, "NAT gateway basics": one is redundant within its zone, and no other stands in for it; a new one is made by hand. */
export const routeToAnotherNat: Recovery = { how: "by runbook", time: "minutes" };

/** Amazon Route 53 Developer Guide, "Resilience in Resolver endpoints": queries go to the addresses that answer. */
export const resolversAskTheNext: Recovery = { how: "automatic", time: "seconds" };

/** The stack's own program, run in another region: nothing of AWS's does that. */
export const buildElsewhere: Recovery = { how: "by runbook", time: "as long as an update takes" };
