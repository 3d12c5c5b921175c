import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readConstructor } from "./constructor-text";
import { readDeclarations } from "./declarations";
import { nearest } from "./nearest";
import { loadModule, packageFolder, packageNames } from "./packages";
import type { Properties, Property } from "./shape";

/** What a type of resource takes and gives. */
export interface ResourceSchema {
  /** Type token, such as `aws:ec2/subnet:Subnet`. */
  type: string;
  inputs: Properties;
  /** Outputs that are no inputs. */
  computed: string[];
  /** Everything that is not a string arrives as JSON text, as it does for a provider. */
  inputsAsJson: boolean;
}

interface Place {
  pkg: string;
  /** File in the package, without extension. */
  file: string;
  className: string;
}

const known = new Map<string, ResourceSchema | undefined>();

/** The schema of a type, from the package that is installed; undefined when there is no such type. */
export function resourceSchema(type: string): ResourceSchema | undefined {
  if (!known.has(type)) known.set(type, readSchema(type));
  return known.get(type);
}

/** The schema that the class with this source text and the declarations beside it describe. */
export function schemaOf(
  type: string,
  classText: string,
  declarations: Record<string, Properties>,
  className: string,
): ResourceSchema {
  const { allowed, required, computed } = readConstructor(classText);
  const declared = declarations[`${className}Args`] ?? {};
  const property = (name: string): Property => ({
    shape: declared[name]?.shape ?? { kind: "anything" },
    required: required.includes(name) || declared[name]?.required === true,
  });
  return {
    type,
    inputs: Object.fromEntries(allowed.map((name) => [name, property(name)])),
    computed,
    inputsAsJson: type.startsWith("pulumi:providers:"),
  };
}

/** The installed type that is most like `type`: of the nearest service the one with the nearest class. */
export function nearestType(type: string): string | undefined {
  const [first = "", path = "", className = ""] = type.split(":");
  const pkg = packageNames.includes(first) ? first : "aws";
  const services = readdirSync(packageFolder(pkg), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "types")
    .map((entry) => entry.name);
  const service = nearest(path.split("/")[0] ?? "", services) ?? "";
  const files = readdirSync(join(packageFolder(pkg), service))
    .filter((file) => file.endsWith(".js") && !/^(get[A-Z]|index\.)/.test(file))
    .map((file) => file.slice(0, -".js".length));
  const file = nearest(className, files);
  return file === undefined ? undefined : tokenOf(pkg, service, file);
}

function tokenOf(pkg: string, service: string, file: string): string {
  const className = file.charAt(0).toUpperCase() + file.slice(1);
  return pkg === "aws" ? `aws:${service}/${file}:${className}` : `${pkg}:${service}:${className}`;
}

function readSchema(type: string): ResourceSchema | undefined {
  const place = placeOf(type);
  if (!place) return undefined;
  const path = join(packageFolder(place.pkg), place.file);
  if (!existsSync(`${path}.js`)) return undefined;
  const resource = loadModule(place.pkg, place.file)[place.className] as
    { __pulumiType?: string } | undefined;
  if (tokenIn(resource) !== type) return undefined;
  const declarations = readDeclarations(readFileSync(`${path}.d.ts`, "utf8"), place.pkg);
  const text = Function.prototype.toString.call(resource);
  return schemaOf(type, text, declarations, place.className);
}

function tokenIn(resource: { __pulumiType?: string } | undefined): string | undefined {
  const token = resource?.__pulumiType;
  // A provider's class carries the bare name of its package.
  return token !== undefined && !token.includes(":") ? `pulumi:providers:${token}` : token;
}

/** `aws:ec2/subnet:Subnet` names its file; a remote component such as `awsx:ecr:Repository` only its folder. */
function placeOf(type: string): Place | undefined {
  const [first = "", path = "", className = ""] = type.split(":");
  if (first === "pulumi" && path === "providers" && packageNames.includes(className)) {
    return { pkg: className, file: "provider", className: "Provider" };
  }
  if (!packageNames.includes(first) || path === "" || className === "") return undefined;
  const file = className.charAt(0).toLowerCase() + className.slice(1);
  return { pkg: first, file: path.includes("/") ? path : `${path}/${file}`, className };
}
