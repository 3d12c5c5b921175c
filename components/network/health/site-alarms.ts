import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as pulumi from "@pulumi/pulumi";
import { nameTags, physicalName } from "../../shared";
import type { Scope } from "../scope";
import { cutOffRule, onBackupRule, type SiteAlarmNames } from "./site-rules";

/** An alarm that says whether one link is down. */
export interface LinkAlarm {
  /** Identity of the link. */
  key: string;
  alarm: cloudwatch.MetricAlarm;
}

/** Alarms on the links of one site. */
export interface SiteLinkAlarms {
  sessions: LinkAlarm[];
  tunnels: LinkAlarm[];
}

/** Sum up a site's links: does its traffic take the backup, or is it cut off. Nothing for a site without links. */
export function alarmsOnSite(
  scope: Scope,
  site: string,
  links: SiteLinkAlarms,
): pulumi.Output<string>[] {
  const { sessions, tunnels } = links;
  if (sessions.length + tunnels.length === 0) return [];
  const cutOff = sumUp(scope, `${site}-cut-off`, links, {
    description: `Site ${site} is cut off: every link is down. Work on both sides goes on by itself. Look at AWS Health and the providers, then at the routers.`,
    rule: cutOffRule,
  });
  if (sessions.length === 0 || tunnels.length === 0) return [cutOff];
  const onBackup = sumUp(scope, `${site}-on-backup`, links, {
    description: `Site ${site} runs on backup: no Direct Connect session is up, and the VPN carries the traffic, with less bandwidth and more delay. One more failure can cut it off: put Direct Connect right first.`,
    // Both kinds are there, so there is a rule.
    rule: (names) => onBackupRule(names) ?? "FALSE",
  });
  return [cutOff, onBackup];
}

function sumUp(
  { name, deployment, alarmTopicArn, tags, opts }: Scope,
  part: string,
  { sessions, tunnels }: SiteLinkAlarms,
  { description, rule }: { description: string; rule: (names: SiteAlarmNames) => string },
): pulumi.Output<string> {
  const child = `${name}-${part}`;
  const actions = alarmTopicArn === undefined ? [] : [alarmTopicArn];
  const names = { sessions: namesOf(sessions), tunnels: namesOf(tunnels) };
  const composite = new cloudwatch.CompositeAlarm(
    child,
    {
      alarmName: physicalName(deployment, child),
      alarmDescription: description,
      alarmRule: pulumi.output(names).apply(rule),
      alarmActions: actions,
      okActions: actions,
      tags: nameTags(child, tags),
    },
    opts,
  );
  return composite.arn;
}

const namesOf = (alarms: LinkAlarm[]) => alarms.map(({ alarm }) => alarm.name);
