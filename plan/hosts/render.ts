import type { HostReport } from "./compare";

const columns = ["fleet", "expected", "registered", "missing", "surplus"] as const;

/** The report as a table, and a line for each host that somebody should look at. */
export function renderHosts({ fleets, strangers }: HostReport): string {
  const rows = [
    [...columns],
    ...fleets.map((fleet) => columns.map((column) => String(fleet[column]))),
  ];
  const widths = columns.map((_, index) =>
    Math.max(...rows.map((row) => (row[index] ?? "").length)),
  );
  const table = rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const remarks = [
    ...fleets.flatMap(({ fleet, outside, disconnected }) => [
      ...outside.map(
        (node) => `${fleet}: ${node} is managed and not in the cluster: register it with the kit`,
      ),
      ...disconnected.map(
        (node) => `${fleet}: ${node} has an agent that is silent: look at its links and its agents`,
      ),
    ]),
    ...strangers.map(
      (node) => `${node} is in the cluster for a fleet that the settings do not know`,
    ),
  ];
  return [...table, ...(remarks.length > 0 ? ["", ...remarks] : []), ""].join("\n");
}
