import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as pulumi from "@pulumi/pulumi";
import { physicalName } from "../shared";
import type { Plane } from "./plane";

/** Alarms that one widget shows (Amazon CloudWatch API, "Dashboard body structure and syntax"). */
const alarmsPerWidget = 100;
/** A dashboard is 24 columns wide; a widget of alarms shows four of them in a row. */
const columns = 24;
const alarmsPerRow = 4;

/** One page with the state of every alarm. */
export function alarmDashboard(
  name: string,
  { deployment }: Plane,
  alarms: pulumi.Input<string>[],
  opts: pulumi.CustomResourceOptions,
): cloudwatch.Dashboard {
  const dashboardName = physicalName(deployment, name);
  return new cloudwatch.Dashboard(
    `${name}-dashboard`,
    {
      dashboardName,
      dashboardBody: pulumi.jsonStringify({ widgets: alarmWidgets(dashboardName, alarms) }),
    },
    opts,
  );
}

/** Widgets, one under the other, that show `alarms` in their order. */
export function alarmWidgets<T>(title: string, alarms: T[]) {
  const pages = Math.ceil(alarms.length / alarmsPerWidget);
  let y = 0;
  return Array.from({ length: pages }, (_, page) => {
    const shown = alarms.slice(page * alarmsPerWidget, (page + 1) * alarmsPerWidget);
    const height = 2 + Math.ceil(shown.length / alarmsPerRow);
    const widget = {
      type: "alarm",
      x: 0,
      y,
      width: columns,
      height,
      properties: { title, alarms: shown },
    };
    y += height;
    return widget;
  });
}
