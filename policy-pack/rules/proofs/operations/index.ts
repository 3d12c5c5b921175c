import type { Rule } from "../../../kit";
import { failuresAreHeard } from "./failures-are-heard";
import { insideAPlatformComponent } from "./inside-a-platform-component";
import { logsAreKept } from "./logs-are-kept";
import { oneWriterPerSetting } from "./one-writer-per-setting";
import { windowsDoNotOverlap } from "./windows-do-not-overlap";
import { windowsInAgreedHours } from "./windows-in-agreed-hours";
import { withinQuotas } from "./within-quotas";

export const operationsProofs: Rule[] = [
  failuresAreHeard,
  insideAPlatformComponent,
  logsAreKept,
  oneWriterPerSetting,
  windowsDoNotOverlap,
  windowsInAgreedHours,
  withinQuotas,
];
