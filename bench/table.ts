/** One ratio and what it may be at most; without a goal it only informs. */
export interface Row {
  what: string;
  ratio: number;
  goal?: number;
}

/** A Markdown table of ratios, each beside its goal. */
export function table(rows: Row[]): string {
  const cells = rows.map(({ what, ratio, goal }) => [
    what,
    ratio.toFixed(2),
    goal === undefined ? "" : `≤ ${goal.toFixed(2)}`,
    goal === undefined ? "" : ratio <= goal ? "reached" : "**missed**",
  ]);
  const head = ["ratio", "measured", "goal", ""];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 1 || column === 2 ? `${"-".repeat(width - 1)}:` : "-".repeat(width),
  );
  return [line(head), line(rule), ...cells.map(line)].join("\n");
}

const pad = (cell: string, width: number, column: number) =>
  column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
