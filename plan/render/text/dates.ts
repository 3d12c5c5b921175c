import { DateState } from "../../dates";
import type { Plan } from "../../plan";
import { heading, paragraph, type Colors } from "./page";

/** What is to be said about dates, as of the day that was given. */
export function dates({ asOf, verdicts }: NonNullable<Plan["dates"]>, colors: Colors): string[] {
  const lines = heading(`Dates as of ${asOf}`, "", colors);
  if (verdicts.length === 0) return [...lines, "  No date in this plan can expire."];
  return [
    ...lines,
    ...verdicts.flatMap(({ urn, expires, state, message }) => {
      const mark = state === DateState.Open ? colors.green("✓") : colors.yellow("!");
      const [first = "", ...rest] = paragraph(
        `${urn.split("::").pop() ?? urn} (${expires}): ${message}`,
        4,
      );
      return [`  ${mark} ${first.trimStart()}`, ...rest];
    }),
  ];
}
