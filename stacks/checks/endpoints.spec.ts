import { cases } from "../sample";

cases("private access", [
  {
    what: "services in the cloud without any way to ECS",
    changes: { "network.egress": "none" },
    expected: [
      "network.endpoints: must have containers: egress is none, and hosts of services in the cloud, such as storefront, reach ECS no other way",
    ],
  },
  {
    what: "nothing where the way is there",
    changes: { "network.egress": "none", "network.endpoints": ["containers"] },
    expected: [],
  },
  {
    what: "more endpoints than a small network has addresses for",
    stack: "prod",
    changes: { "network.cidr": "10.80.0.0/22" },
    expected: [
      "network.endpoints: they need 16 addresses in each zone, and a /28, which 10.80.0.0/22 has for endpoints, gives 11: leave out profiles or take a larger cidr",
    ],
  },
  {
    what: "a profile that does not exist",
    changes: { "network.endpoints": ["container"] },
    expected: [
      "network.endpoints[0]: must be one of containers, systems-manager, database-migration, storage-gateway, observability, backup, file-systems, object-storage, dynamodb",
    ],
  },
  {
    what: "a gateway that is reached by an endpoint that is not there",
    changes: { "storage.gateways.files.reach": "private" },
    expected: [
      "storage.gateways.files.reach: needs the endpoint of Storage Gateway, and network.endpoints has no storage-gateway",
    ],
  },
  {
    what: "nothing where it is there",
    stack: "prod",
    changes: { "storage.gateways.files.reach": "private" },
    expected: [],
  },
]);
