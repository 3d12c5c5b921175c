/** Names of the alarms on the links of one site. Each is in alarm while its link is down. */
export interface SiteAlarmNames {
  /** Of its Direct Connect sessions. */
  sessions: string[];
  /** Of its VPN tunnels. */
  tunnels: string[];
}

/**
 * True when every link of the site is lost. A link that says nothing any more counts as lost, but not all may be silent:
 * so are they when they have just been made.
 */
export function cutOffRule({ sessions, tunnels }: SiteAlarmNames): string {
  return lost([...sessions, ...tunnels]);
}

/**
 * True when every Direct Connect session of the site is lost and a tunnel carries its traffic. Undefined for a site without
 * links of both kinds.
 */
export function onBackupRule({ sessions, tunnels }: SiteAlarmNames): string | undefined {
  if (sessions.length === 0 || tunnels.length === 0) return undefined;
  return `${lost(sessions)} AND (${tunnels.map(inState("OK")).join(" OR ")})`;
}

function lost(alarms: string[]): string {
  const noneWorks = alarms.map((alarm) => `NOT ${inState("OK")(alarm)}`).join(" AND ");
  return `${noneWorks} AND (${alarms.map(inState("ALARM")).join(" OR ")})`;
}

const inState = (state: "OK" | "ALARM") => (alarm: string) => `${state}("${alarm}")`;
