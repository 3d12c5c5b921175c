import { Aws, compliant, documented, resourceRule, undecided, UNKNOWN } from "../../kit";
import { violation } from "../../kit";

export const serialConsoleOff = resourceRule({
  name: "serial-console-off",
  description: "Nobody reaches hosts by their serial console, past network and role.",
  severity: "medium",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "EC2 Serial Console for instances",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-serial-console.html",
  ),
  remediationSteps:
    "Set enabled to false, and turn it on for the hour in which somebody needs it. It changes in place for the whole account.",
  appliesTo: [Aws.SerialConsoleAccess],
  judge: (setting) => {
    const enabled = setting.read("enabled");
    if (enabled === UNKNOWN) return undecided("enabled is not known yet");
    // The resource turns access on where it does not say.
    const isOff = enabled === false || enabled === "false";
    return isOff ? compliant : violation("enabled is not false");
  },
});
