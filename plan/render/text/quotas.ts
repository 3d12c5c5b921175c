import { quotasAsOf } from "../../../limits";
import { quotaInWords, type QuotaVerdict } from "../../quotas/judge";
import { heading, paragraph, type Colors } from "./page";

/** The default quotas that this plan exceeds; nothing when there is none. */
export function quotaNotes(verdicts: QuotaVerdict[], colors: Colors): string[] {
  if (verdicts.length === 0) return [];
  return [
    ...heading("Quotas", `AWS defaults of ${quotasAsOf}; this stack alone`, colors),
    ...verdicts.flatMap((verdict) => {
      const [first = "", ...rest] = paragraph(quotaInWords(verdict), 4);
      const mark = verdict.stops ? colors.red("✗") : colors.yellow("!");
      return [`  ${mark} ${first.trimStart()}`, ...rest];
    }),
  ];
}
