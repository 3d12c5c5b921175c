import { Aws, UNKNOWN } from "../../../kit";
import { publishedAs } from "../../../testing/containers";
import { ref, resource } from "../../../testing/fixture";
import { definitionOf, exposes, webService } from "../../../testing/ecs";
import { ruleCases } from "../../../testing/rule-cases";
import { containersStopWhileDraining } from "./containers-stop-while-draining";

const web = webService();
const waiting = (stopTimeout: unknown, deregistrationDelay: unknown) => {
  const target = resource(Aws.TargetGroup, "web", { deregistrationDelay });
  return web.with({ target, definition: definitionOf({ stopTimeout }) }, web.service());
};
const later = (stopTimeout: unknown) => {
  const made = publishedAs("web", { stopTimeout });
  const taskDefinition = made.map(ref).at(-1);
  return web.with({ definition: undefined }, ...made, web.service({ taskDefinition }));
};
const unclear = 'how long container api or TargetGroup "web" waits is not known yet';

ruleCases(containersStopWhileDraining, {
  compliant: {
    "as long as requests may take": waiting(60, 60),
    "less than that": waiting(2, 5),
    "AWS's own values": waiting(undefined, undefined),
    "values in text": waiting("60", "120"),
  },
  violating: {
    "longer than that": [
      waiting(61, 60),
      'container api has 61 s to stop, and TargetGroup "web" waits 60 s',
    ],
    "more than AWS's own delay": [
      waiting(301, undefined),
      'container api has 301 s to stop, and TargetGroup "web" waits 300 s',
    ],
    "no delay at all": [
      waiting(undefined, 0),
      'container api has 30 s to stop, and TargetGroup "web" waits 0 s',
    ],
  },
  absent: {
    "AWS's own time to stop": [
      waiting(undefined, 5),
      'container api has 30 s to stop, and TargetGroup "web" waits 5 s',
    ],
  },
  unknown: {
    "an unknown delay": [waiting(10, UNKNOWN), unclear],
    "an unknown time to stop": [later(UNKNOWN), unclear],
    "a task definition outside the stack": [
      web.with({}, web.service({ taskDefinition: "web:3" })),
      "its task definition is not in this stack",
    ],
  },
  notApplicable: {
    "a service without a load balancer": web.with({}, web.service({ loadBalancers: undefined })),
    "a group outside the stack": web.with(
      {},
      web.service({ loadBalancers: [exposes(web.target, { targetGroupArn: "arn:group" })] }),
    ),
  },
});
