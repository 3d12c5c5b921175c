import { attachmentSwitches } from "./attachment-switch";
import { egressSwitches } from "./egress-switch";
import type { Settings } from "./settings";

/** A change of a setting that takes more than one `up`, or interrupts something. */
export interface Switch {
  setting: string;
  from: string;
  to: string;
  /** How many `pulumi up` it takes at least. */
  ups: 1 | 2;
  /** Of two, what the first one is. */
  first?: string;
  interruption: string;
  /** Where it is explained. */
  see: string;
}

/** What changing from some settings to others takes, beyond one `up` that nobody notices. */
export const switches = (before: Settings, after: Settings): Switch[] => [
  ...egressSwitches(before, after),
  ...attachmentSwitches(before, after),
];
