import { Aws, UNKNOWN } from "../../../kit";
import { publishedAs } from "../../../testing/containers";
import { ref, resource } from "../../../testing/fixture";
import { definitionOf, exposes, webService } from "../../../testing/ecs";
import { ruleCases } from "../../../testing/rule-cases";
import { servicePortInTaskDefinition } from "./service-port-in-task-definition";

const web = webService();
const defined = (container: Record<string, unknown>, more = {}) =>
  web.with({ definition: definitionOf(container) }, web.service(more));
const mapped = (...portMappings: unknown[]) => defined({ portMappings });
const later = (container: object) => {
  const made = publishedAs("web", container);
  const taskDefinition = made.map(ref).at(-1);
  return web.with({ definition: undefined }, ...made, web.service({ taskDefinition }));
};
const unclear = "whether container api has port 8080 is not known yet";
const noPort = "container api has no port 8080 in its portMappings";

ruleCases(servicePortInTaskDefinition, {
  compliant: {
    "a port of its container": web.with({}, web.service()),
    "one of several ports": mapped({ containerPort: 443 }, { containerPort: 8080, hostPort: 80 }),
    "a port in a range": mapped({ containerPortRange: "8000-8100" }),
    "the first and last port of a range": mapped({ containerPortRange: "8080-8080" }),
  },
  violating: {
    "a port that a container of unknown name lacks": [
      later({ name: UNKNOWN, portMappings: [{ containerPort: 80 }] }),
      noPort,
    ],
    "a port that is not mapped": [mapped({ containerPort: 80 }), noPort],
    "a port beside a range": [mapped({ containerPortRange: "8081-8100" }), noPort],
    "a port before a range's end": [mapped({ containerPortRange: "8000-8079" }), noPort],
    "a container of another name": [
      defined({}, { loadBalancers: [exposes(web.target, { containerName: "web" })] }),
      "its tasks have no container web",
    ],
    "the second of two entries": [
      defined(
        { portMappings: [{ containerPort: 8080 }] },
        { loadBalancers: [exposes(web.target), exposes(web.target, { containerPort: 9000 })] },
      ),
      "container api has no port 9000 in its portMappings",
    ],
  },
  absent: { "a container without ports": [defined({}), noPort] },
  unknown: {
    "ports that are not known": [later({ portMappings: UNKNOWN }), unclear],
    "a port that is not known": [later({ portMappings: [{ containerPort: UNKNOWN }] }), unclear],
    "a range that is not known": [
      later({ portMappings: [{ containerPortRange: UNKNOWN }] }),
      unclear,
    ],
    "a port beside one that is not known": [
      later({ portMappings: [{ containerPort: UNKNOWN }, { containerPort: 8080 }] }),
    ],
    "a text that is not known": [
      web.with(
        { definition: resource(Aws.TaskDefinition, "web", { containerDefinitions: UNKNOWN }) },
        web.service(),
      ),
      'containerDefinitions of TaskDefinition "web" is not known yet',
    ],
    "a task definition outside the stack": [
      web.with({}, web.service({ taskDefinition: "web:3" })),
      "its task definition is not in this stack",
    ],
    "a port that the service does not tell yet": [
      web.with(
        {},
        web.service({ loadBalancers: [exposes(web.target, { containerPort: UNKNOWN })] }),
      ),
      "a container or port of loadBalancers is not known yet",
    ],
  },
  notApplicable: {
    "a service without a load balancer": web.with({}, web.service({ loadBalancers: undefined })),
  },
});
