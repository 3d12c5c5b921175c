import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { launchTemplateUsed } from "./launch-template-used";

const found = "launchConfiguration is set in place of a launch template";

ruleCases(launchTemplateUsed, {
  compliant: {
    "a group of a template": { launchTemplate: { id: "lt-1", version: "1" } },
    "a group of a template that is made with it": { launchTemplate: { id: UNKNOWN } },
    "a group of several types": { mixedInstancesPolicy: { launchTemplate: {} } },
  },
  violating: {
    "a group of a launch configuration": [{ launchConfiguration: "hosts" }, found],
    "a group of one that is made with it": [{ launchConfiguration: UNKNOWN }, found],
    "a launch configuration": [
      [resource(Aws.LaunchConfiguration, "subject")],
      "it is a launch configuration, which AWS adds nothing to any more",
    ],
  },
  absent: { "a group that names neither, which AWS refuses": [{}] },
  unknown: { "an unknown template": [{ launchTemplate: UNKNOWN }] },
  notApplicable: {},
});
