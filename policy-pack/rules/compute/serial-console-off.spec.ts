import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { serialConsoleOff } from "./serial-console-off";

ruleCases(serialConsoleOff, {
  compliant: { "access that is off": { enabled: false }, "off, as text": { enabled: "false" } },
  violating: { "access that is on": [{ enabled: true }, "enabled is not false"] },
  absent: { "the setting alone, which turns it on": [{}, "enabled is not false"] },
  unknown: { "an unknown choice": [{ enabled: UNKNOWN }, "enabled is not known yet"] },
  notApplicable: {},
});
