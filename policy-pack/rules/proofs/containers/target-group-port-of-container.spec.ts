import { Aws, UNKNOWN } from "../../../kit";
import { resource } from "../../../testing/fixture";
import { exposes, webService } from "../../../testing/ecs";
import { ruleCases } from "../../../testing/rule-cases";
import { targetGroupPortOfContainer } from "./target-group-port-of-container";

const web = webService();
const on = (port: unknown, ...containerPorts: unknown[]) => {
  const target = resource(Aws.TargetGroup, "web", { port });
  const loadBalancers = containerPorts.map((containerPort) => exposes(target, { containerPort }));
  return web.with({ target }, web.service({ loadBalancers }));
};
const unclear = 'whether TargetGroup "web" is for the container\'s port is not known yet';

ruleCases(targetGroupPortOfContainer, {
  compliant: {
    "one port": web.with({}, web.service()),
    "one of two ports": on(443, 8080, 443),
    "another port of both": on(80, 80),
  },
  violating: {
    "a port of its own": [on(80, 8080), 'TargetGroup "web" is for port 80, the container for 8080'],
    "none of two ports": [
      on(80, 8080, 443),
      'TargetGroup "web" is for port 80, the container for 8080, 443',
    ],
  },
  absent: {
    "a group without a port": [
      on(undefined, 8080),
      'TargetGroup "web" is for no port, the container for 8080',
    ],
  },
  unknown: {
    "an unknown port of the group": [on(UNKNOWN, 8080), unclear],
    "an unknown port of the container": [on(80, UNKNOWN), unclear],
  },
  notApplicable: {
    "a service without a load balancer": web.with({}, web.service({ loadBalancers: undefined })),
    "a group outside the stack": web.with(
      {},
      web.service({ loadBalancers: [exposes(web.target, { targetGroupArn: "arn:group" })] }),
    ),
  },
});
