import { UNKNOWN } from "../../kit";
import { containers, published } from "../../testing/containers";
import { ruleCases } from "../../testing/rule-cases";
import { containerUserNotRoot } from "./container-user-not-root";

const windows = (user: string) => ({
  ...containers({ user }),
  runtimePlatform: { operatingSystemFamily: "WINDOWS_SERVER_2022_CORE" },
});
const is = (user: string) => `user of container api is ${user}`;

ruleCases(containerUserNotRoot, {
  compliant: {
    "a number": containers({ user: "1000" }),
    "a user and a group": containers({ user: "app:0" }),
    "a user whose name begins alike": containers({ user: "rootless" }),
    "one that a component tells of": published({ user: "1000:1000" }),
    "a user of Windows": windows("ContainerUser"),
    "a user of Windows whose name begins alike": windows("ContainerAdministrators"),
    "a user of Windows whose name ends alike": windows("NoContainerAdministrator"),
  },
  violating: {
    "root by name": [containers({ user: "root" }), is("root")],
    "root by number, with a group": [containers({ user: "0:1000" }), is("0:1000")],
    "the administrator of Windows": [
      windows("ContainerAdministrator"),
      is("ContainerAdministrator"),
    ],
  },
  absent: {
    "a container that does not say": [
      containers({}),
      "user of container api is not set, so its image decides",
    ],
  },
  unknown: {
    "an unknown text": [{ containerDefinitions: UNKNOWN }, "containerDefinitions is not known yet"],
    "an unknown user": [published({ user: UNKNOWN }), "user of container api is not known yet"],
  },
  notApplicable: {},
});
