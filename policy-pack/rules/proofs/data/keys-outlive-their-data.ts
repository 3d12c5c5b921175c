import { Aws, compliant, isOn, notApplicable, securityHub, stackRule } from "../../../kit";
import { undecided, UNKNOWN, violation } from "../../../kit";
import { regionOf, usersOfKey } from "../../../topology";

export const keysOutliveTheirData = stackRule({
  name: "keys-outlive-their-data",
  description:
    "A key that data is encrypted with is protected, rotates, and is deleted after thirty days at the earliest.",
  severity: "critical",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("KMS.4"),
  related: ["CKV_AWS_7", "AwsSolutions-KMS5"],
  remediationSteps:
    "Protect the key, turn its rotation on and leave deletionWindowInDays at 30: without the key the data is gone, backups too. Rotation costs a charge per key and year; nothing is interrupted.",
  appliesTo: [Aws.Key],
  judge: (key, graph) => {
    const users = usersOfKey(graph, key);
    if (users.length === 0) return notApplicable("Nothing that holds data is encrypted with it.");
    const needed = users.map(({ label }) => label).join(", ");
    const days = key.read("deletionWindowInDays");
    const home = regionOf(key);
    // Two regions that are known, beside what is not.
    const away = users.find((user) => new Set([undefined, home, regionOf(user)]).size === 3);
    return [
      ...(key.isProtected
        ? compliant
        : violation(`nothing keeps it from being deleted, and ${needed} needs it`)),
      ...(days === UNKNOWN
        ? undecided("deletionWindowInDays is not known yet")
        : Number(days) < 30
          ? violation(`it is gone ${Number(days)} days after its deletion, and ${needed} with it`)
          : compliant),
      ...(isOn(key.read("enableKeyRotation"))
        ? compliant
        : key.read("enableKeyRotation") === UNKNOWN
          ? undecided("whether it rotates is not known yet")
          : violation("it does not rotate")),
      ...(away ? violation(`${away.label} is in another region`) : compliant),
    ];
  },
});
