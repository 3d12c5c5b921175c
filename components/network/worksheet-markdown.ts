/** A heading of the second rank with what stands under it. */
export const section = (title: string, ...blocks: string[]): string =>
  [`## ${title}`, ...blocks].join("\n\n");

/** A table; texts from settings cannot break it. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const cell = (text: string) => text.replace(/\s+/g, " ").replaceAll("|", "\\|");

export const list = (items: string[]): string => items.map((item) => `- ${item}`).join("\n");

export const numberedList = (items: string[]): string =>
  items.map((item, index) => `${index + 1}. ${item}`).join("\n");

/** Stands for what AWS chooses and has not chosen yet. */
export const unknown = "_not known before `pulumi up`_";
