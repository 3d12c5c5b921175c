import type { Plan } from "../plan";
import { renderText } from "../render/text/text";
import { planned } from "./planned";

/** The root of the tree. */
export const stack = planned({ type: "pulumi:pulumi:Stack", name: "shop-dev", custom: false });
/** A component. */
export const box = (name: string, parent = stack.urn) =>
  planned({ type: "shop:index:Box", name, custom: false, parent });

const planWith = (more: Partial<Plan>): Plan => ({
  project: "shop",
  stack: "dev",
  resources: [stack],
  outputs: {},
  verdicts: [],
  drills: [],
  quotas: [],
  ...more,
});

/** The text form of a plan that is empty but for `more`, in lines. */
export const linesOf = (more: Partial<Plan>) => renderText(planWith(more), false).split("\n");

/** The lines below a heading, up to the next heading. */
export function section(title: string, more: Partial<Plan>): string[] {
  const lines = linesOf(more);
  const start = lines.findIndex((line) => line.startsWith(title));
  if (start < 0) throw new Error(`there is no section ${title}`);
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => /^\S/.test(line));
  return (end < 0 ? rest : rest.slice(0, end)).filter((line) => line !== "");
}
