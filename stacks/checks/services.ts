import { routeText } from "../../components/cluster/ingress/route";
import { ownValue, writtenNames, type Draft } from "../draft";
import { fargateCapacities, overlaps } from "../../limits";
import { bucketVariable, databaseVariables } from "../dependencies";
import type { Problem } from "../problems";
import type { Sections } from "../schema";
import { fleetOf, missing, twice } from "./common";

type Service = Sections["services"][string];

/** Services must have something to run, a place for it, and what they work with. */
export function serviceProblems(draft: Draft): Problem[] {
  const services = Object.entries(draft.sections.services ?? {});
  return [
    ...services.flatMap(([name, service]) => {
      const path = `services.${name}`;
      return [
        ...formProblems(path, writtenNames(draft, "services", name)),
        ...capacityProblems(draft, path, service),
        ...fleetProblems(draft, path, service),
        ...useProblems(draft, path, service),
      ];
    }),
    ...hostPortProblems(draft, services),
    ...routeProblems(services),
  ];
}

/** Judged by what is written: what is wrong in itself is there all the same. */
function formProblems(path: string, written: string[]): Problem[] {
  const has = (key: string) => written.includes(key);
  const problems: Problem[] = [];
  if (has("image") === has("build")) {
    const message = `must have either image or build; it has ${has("image") ? "both" : "neither"}`;
    problems.push({ path, message });
  }
  if (!has("cloud") && !has("onPremises")) {
    const message = "runs nowhere: it must have cloud, onPremises, or both";
    problems.push({ path, message });
  }
  if (has("route") && !has("port")) {
    const message = "needs a port for the load balancer to send to";
    problems.push({ path: `${path}.route`, message, fix: "Add the port the container listens on" });
  }
  if (has("healthCheckPath") && !has("route")) {
    const message = "has no effect without a route: only the load balancer asks";
    problems.push({ path: `${path}.healthCheckPath`, message, fix: "Add a route, or remove it" });
  }
  return problems;
}

function capacityProblems(draft: Draft, path: string, { cloud }: Service): Problem[] {
  if (!cloud || !draft.sections.capacity) return [];
  const groups = writtenNames(draft, "capacity");
  if (cloud.capacity !== undefined) {
    const allowed = [...groups, ...fargateCapacities];
    return allowed.includes(cloud.capacity)
      ? []
      : [missing(`${path}.cloud.capacity`, cloud.capacity, "capacity group", allowed)];
  }
  if (groups.length === 1) return [];
  const message =
    groups.length === 0
      ? "needs instances to run on, and capacity has none"
      : `must say which capacity it runs on; allowed: ${groups.join(", ")}`;
  const fix =
    groups.length === 0
      ? "Add a group of instances under capacity, or say capacity: fargate"
      : "Add capacity";
  return [{ path: `${path}.cloud`, message, fix }];
}

function fleetProblems(draft: Draft, path: string, { onPremises }: Service): Problem[] {
  if (!onPremises || !draft.sections.sites) return [];
  const fleets = writtenNames(draft, "sites").flatMap((site) =>
    writtenNames(draft, "sites", site, "fleets"),
  );
  if (!fleets.includes(onPremises.fleet))
    return [missing(`${path}.onPremises.fleet`, onPremises.fleet, "fleet", fleets)];
  const fleet = fleetOf(draft, onPremises.fleet);
  if (!fleet || fleet.runs === "containers") return [];
  return [
    {
      path: `${path}.onPremises.fleet`,
      given: `"${onPremises.fleet}"`,
      message: "is the name of a fleet that runs no containers",
      fix: `Say \`runs: containers\` at sites.${fleet.site}.fleets.${onPremises.fleet}, or name another fleet`,
    },
  ];
}

function useProblems(draft: Draft, path: string, service: Service): Problem[] {
  const buckets = writtenNames(draft, "storage", "buckets");
  const known = draft.sections.storage === undefined ? service.uses : ["database", ...buckets];
  return [
    ...service.uses.flatMap((use, index) =>
      known.includes(use)
        ? []
        : [missing(`${path}.uses[${index}]`, use, "database or bucket", known)],
    ),
    ...service.uses.flatMap((use) => variableProblems(path, service, use)),
    ...(service.uses.includes("database") ? databaseReach(draft, path, service) : []),
  ];
}

function variableProblems(path: string, service: Service, use: string): Problem[] {
  const given = use === "database" ? databaseVariables : [bucketVariable(use)];
  return (["environment", "secrets"] as const).flatMap((block) =>
    given
      .filter((variable) => Object.hasOwn(service[block], variable))
      .map((variable) => ({
        path: `${path}.${block}.${variable}`,
        message: `is set already, because the service uses ${use}`,
        fix: "Remove it, or give it another name",
      })),
  );
}

/** A task on premises comes to the database with an address of its site, which must be admitted. */
function databaseReach(draft: Draft, path: string, { onPremises }: Service): Problem[] {
  const { database, sites } = draft.sections;
  const fleet = onPremises && fleetOf(draft, onPremises.fleet);
  const prefixes = fleet && ownValue(sites, fleet.site)?.prefixes;
  if (!database || !prefixes) return [];
  const admitted = database.admit.some((range) =>
    prefixes.some((prefix) => overlaps(prefix, range)),
  );
  if (admitted) return [];
  return [
    {
      path: `${path}.uses`,
      given: `"database"`,
      message: `cannot reach the database from site ${fleet.site}: database.admit has no range of it`,
      fix: `Add the range of fleet ${onPremises.fleet} to database.admit, inside ${prefixes.join(", ")}`,
    },
  ];
}

/** Tasks on premises take the port of their host, so a port of a fleet belongs to one service, and a host has one task. */
function hostPortProblems(draft: Draft, services: [string, Service][]): Problem[] {
  const placed = services.flatMap(([name, { port, onPremises }]) =>
    port === undefined || !onPremises ? [] : [{ name, port, ...onPremises }],
  );
  const taken = twice(placed, ({ fleet, port }) => `${fleet} ${port}`).map(({ first, again }) => ({
    path: `services.${again.name}.port`,
    given: String(again.port),
    message: `${again.port} is taken on the hosts of fleet ${again.fleet} by services.${first.name}`,
    fix: "Give one of them another port or fleet",
  }));
  const tooMany = placed.flatMap(({ name, port, fleet, count }) => {
    const hosts = fleetOf(draft, fleet)?.hosts ?? Infinity;
    if (count === undefined || count <= hosts) return [];
    return [
      {
        path: `services.${name}.onPremises.count`,
        given: String(count),
        message: `must be at most ${hosts}, the hosts of fleet ${fleet}: each task takes port ${port} of a host`,
        fix: "Lower it, or add hosts to the fleet",
      },
    ];
  });
  return [...taken, ...tooMany];
}

/** The load balancer sends a request to one service, so no two may ask for the same ones. */
function routeProblems(services: [string, Service][]): Problem[] {
  const routed = services.flatMap(([name, { route }]) =>
    route && (route.host ?? route.path) !== undefined
      ? [{ path: `services.${name}.route`, route }]
      : [],
  );
  return twice(routed, ({ route }) => routeText(route)).map(({ first, again }) => ({
    path: again.path,
    message: `takes the same requests as ${first.path}: ${routeText(again.route)}`,
    fix: "Give each its own host or path",
  }));
}
