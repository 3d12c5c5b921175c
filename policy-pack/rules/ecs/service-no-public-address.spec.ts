import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { serviceNoPublicAddress } from "./service-no-public-address";

const on = (assignPublicIp: unknown) => ({
  networkConfiguration: { subnets: [UNKNOWN], assignPublicIp },
});
const taskSet = (assignPublicIp: unknown) => [
  resource(Aws.EcsTaskSet, "subject", on(assignPublicIp)),
];

ruleCases(serviceNoPublicAddress, {
  compliant: {
    "a service without public addresses": on(false),
    "a service that says so as text": on("false"),
    "a task set without": taskSet(false),
  },
  violating: {
    "a service with them": [on(true), "assignPublicIp is on"],
    "a service that says so as text": [on("true"), "assignPublicIp is on"],
    "a task set with them": [taskSet(true), "assignPublicIp is on"],
  },
  absent: {
    "a service that does not say": [{ networkConfiguration: { subnets: ["subnet-1"] } }],
    "a service on the network of its hosts": [{}],
  },
  unknown: {
    "an unknown choice": [on(UNKNOWN), "assignPublicIp is not known yet"],
    "an unknown network": [{ networkConfiguration: UNKNOWN }, "assignPublicIp is not known yet"],
  },
  notApplicable: {},
});
