import type { PlannedResource } from "../../record/resource";
import { readable, unknownMark } from "../../values";
import { count, heading, labelled, listing, type Colors } from "./page";
import { servicesInWords } from "./services";

/** What is planned, for those who write the sentences. */
export class Planned {
  readonly #resources: PlannedResource[];
  constructor(resources: PlannedResource[]) {
    this.#resources = resources;
  }

  of(type: string): PlannedResource[] {
    return this.#resources.filter((resource) => resource.type === type);
  }

  /** `2 alarms`, and nothing when there is none. */
  count(type: string, noun: string, plural?: string): string[] {
    const many = this.of(type).length;
    return many === 0 ? [] : [count(many, noun, plural)];
  }

  /** Known values of an input, each once, sorted. */
  values(type: string, input: string): string[] {
    const values = this.of(type).map(({ inputs }) => readable(inputs[input]));
    const known = values.filter((value) => typeof value === "string" && value !== unknownMark);
    return [...new Set(known as string[])].sort();
  }
}

/** Each sentence is undefined when the plan has nothing of its kind. */
const sentences: [label: string, sentence: (planned: Planned) => string | undefined][] = [
  ["Network", network],
  ["Internet", internet],
  ["On premises", links],
  ["Services", services],
  ["Capacity", capacity],
  ["Database", database],
  ["Storage", storage],
  ["Operations", operations],
];

/** What the platform is, in words, as far as the resources tell. */
export function inWords(resources: PlannedResource[], colors: Colors): string[] {
  const planned = new Planned(resources);
  const told = sentences.flatMap(([label, sentence]) => {
    const text = sentence(planned);
    return text === undefined ? [] : [[label, text] as const];
  });
  if (told.length === 0) return [];
  const width = Math.max(...told.map(([label]) => label.length));
  return [
    ...heading("In words", "", colors),
    ...told.flatMap(([label, text]) => labelled(label, width, text, colors)),
  ];
}

const joined = (parts: string[]) => (parts.length === 0 ? undefined : parts.join(", "));

function network(planned: Planned): string | undefined {
  const ranges = planned.values("aws:ec2/vpc:Vpc", "cidrBlock");
  if (ranges.length === 0) return undefined;
  const zones = ["availabilityZone", "availabilityZoneId"].flatMap((form) =>
    planned.values("aws:ec2/subnet:Subnet", form),
  );
  const subnets = planned.of("aws:ec2/subnet:Subnet").length;
  return `${listing(ranges)} in ${count(zones.length, "zone")} (${zones.join(", ")}), ${count(subnets, "subnet")}`;
}

function internet(planned: Planned): string | undefined {
  if (planned.of("aws:ec2/vpc:Vpc").length === 0) return undefined;
  const addresses = planned.of("aws:ec2/eip:Eip").length;
  const fixed = count(addresses, "fixed egress address", "fixed egress addresses");
  const [through] = [
    ...planned.count("aws:ec2/natGateway:NatGateway", "NAT gateway"),
    ...planned.count("aws:ec2/networkInterface:NetworkInterface", "NAT instance"),
  ];
  if (through !== undefined) return `out through ${through} with ${fixed}`;
  return `no way out, no way in${addresses === 0 ? "" : `; ${fixed} held`}`;
}

function links(planned: Planned): string | undefined {
  const tunnels = 2 * planned.of("aws:ec2/vpnConnection:VpnConnection").length;
  return joined([
    ...planned.count(
      "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface",
      "Direct Connect link",
    ),
    ...planned.count(
      "aws:directconnect/transitVirtualInterface:TransitVirtualInterface",
      "Direct Connect link to a transit gateway",
      "Direct Connect links to a transit gateway",
    ),
    ...planned.count(
      "aws:ec2/vpnConnection:VpnConnection",
      `VPN connection (${tunnels} tunnels)`,
      `VPN connections (${tunnels} tunnels)`,
    ),
    ...planned.count("aws:ec2/customerGateway:CustomerGateway", "router"),
  ]);
}

function services(planned: Planned): string | undefined {
  return joined(servicesInWords(planned.of("aws:ecs/service:Service")));
}

function capacity(planned: Planned): string | undefined {
  return joined(
    planned.of("aws:autoscaling/group:Group").map(({ inputs }) => {
      const { minSize = "?", maxSize = "?" } = inputs as Record<string, number | undefined>;
      return `${minSize} to ${maxSize} hosts on EC2`;
    }),
  );
}

function database(planned: Planned): string | undefined {
  return joined(
    planned.of("aws:rds/instance:Instance").map(({ inputs }) => {
      const said = readable(inputs) as Record<string, string | number | boolean | undefined>;
      const { engine = "database", engineVersion = "", instanceClass = "?" } = said;
      const zones = said["multiAz"] === true ? "with a standby in another zone" : "in one zone";
      const { allocatedStorage = "?", maxAllocatedStorage: ceiling } = said;
      const growth = ceiling === undefined ? "" : ` growing to ${ceiling} GiB`;
      const size = `${allocatedStorage} GiB${growth}`;
      return `${engine} ${engineVersion} on ${instanceClass}, ${size}, ${zones}`;
    }),
  );
}

function storage(planned: Planned): string | undefined {
  return joined([
    ...planned.count("aws:s3/bucket:Bucket", "bucket"),
    ...planned.count("aws:storagegateway/gateway:Gateway", "file gateway"),
    ...planned.count("aws:storagegateway/nfsFileShare:NfsFileShare", "NFS share"),
  ]);
}

function operations(planned: Planned): string | undefined {
  return joined([
    ...planned.count("aws:cloudwatch/metricAlarm:MetricAlarm", "alarm"),
    ...planned.count("aws:cloudwatch/logGroup:LogGroup", "log group"),
    ...planned.count("aws:backup/vault:Vault", "backup vault"),
    ...planned.count("aws:ssm/maintenanceWindow:MaintenanceWindow", "maintenance window"),
    ...planned.count("aws:ssm/activation:Activation", "open activation"),
  ]);
}
