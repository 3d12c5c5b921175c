import { Aws, compliant, given, securityHub, stackRule, undecided, UNKNOWN } from "../../kit";
import { violation, textOf } from "../../kit";
import { eachContainer } from "../../topology";

export const containerUserNotRoot = stackRule({
  name: "container-user-not-root",
  description: "A container runs as a user without rights over others.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("ECS.20"),
  related: ["ECS.21"],
  remediationSteps:
    "Set user to a number other than 0, or to a user of the image, and make the files that it writes its own. The service starts new tasks.",
  appliesTo: [Aws.EcsTaskDefinition],
  judge: (definition, graph) => {
    const system = definition.read("runtimePlatform", "operatingSystemFamily");
    const onWindows = typeof system === "string" && system.startsWith("WINDOWS");
    const superuser = onWindows ? /^ContainerAdministrator$/i : /^(?:root|0)(?::|$)/;
    return eachContainer(graph, definition, ({ label, read }) => {
      const user = read("user");
      if (user === UNKNOWN) return undecided(`user of ${label} is not known yet`);
      if (!given(user)) return violation(`user of ${label} is not set, so its image decides`);
      return superuser.test(textOf(user))
        ? violation(`user of ${label} is ${textOf(user)}`)
        : compliant;
    });
  },
});
