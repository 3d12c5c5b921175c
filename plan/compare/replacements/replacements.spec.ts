import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { expect } from "chai";
import { goldenListing, goldenStacks } from "../../golden/golden";
import { mattering } from "../../golden/table";
import { isReplaced, replacements } from "./replacements";

const root = path.join(__dirname, "..", "..", "..");
const provider = path.join(root, "node_modules", "@pulumi", "aws");

const sources = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".spec.ts"))
    .map((file) => readFileSync(path.join(root, folder, file), "utf8"));

/** Types that a source makes with `new service.Class(`, by its imports. */
function typesMadeBy(source: string): string[] {
  const services = new Map(
    [...source.matchAll(/import \* as (\w+) from "@pulumi\/aws\/(\w+)"/g)].map(
      ([, local = "", service = ""]) => [local, service],
    ),
  );
  return [...source.matchAll(/new (\w+)\.([A-Z]\w+)\(/g)].flatMap(([, local = "", name = ""]) => {
    const service = services.get(local);
    return service === undefined ? [] : [`aws:${service}/${lowerFirst(name)}:${name}`];
  });
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Inputs that the provider's typings declare for a type. */
function inputsOf(type: string): string[] {
  const [, module = ""] = type.split(":");
  const file = path.join(provider, `${module}.d.ts`);
  if (!existsSync(file)) return [];
  const args = readFileSync(file, "utf8").split(/^export interface \w+Args /m)[1] ?? "";
  return [...args.matchAll(/^ {4}(\w+)\??:/gm)].map(([, name = ""]) => name);
}

describe("replacements", () => {
  it("knows every type of the golden listings, and all that the components can make", () => {
    const listed = goldenStacks().flatMap((stack) =>
      goldenListing(stack)
        .split("\n")
        .map((line) => line.split(" ")[0] ?? ""),
    );
    const made = sources("components").flatMap(typesMadeBy);
    const types = new Set([...listed, ...made, ...Object.keys(mattering)]);
    const missing = [...types].filter(
      (type) => type.startsWith("aws:") && replacements[type] === undefined,
    );
    expect(missing).to.deep.equal([]);
    expect(made.length).to.be.greaterThan(100);
  });

  it("names inputs that the provider has", () => {
    const wrong = Object.entries(replacements).flatMap(([type, properties]) => {
      const inputs = inputsOf(type);
      return properties
        .map((property) => property.replace(/\?$/, "").split(".")[0] ?? "")
        .filter((property) => !inputs.includes(property))
        .map((property) => `${type} ${property}`);
    });
    expect(wrong).to.deep.equal([]);
  });
});

describe("isReplaced", () => {
  const rule = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
  const provided = "aws:ecs/capacityProvider:CapacityProvider";

  it("is not known of a type that the table does not have", () => {
    expect(isReplaced("x:y:Z", ["a"], {}, {})).to.equal(undefined);
  });

  it("tells another source of a rule from another value of it", () => {
    const [here, there] = [{ cidrIpv4: "10.0.0.0/8" }, { cidrIpv4: "10.1.0.0/16" }];
    const group = { referencedSecurityGroupId: "sg-1" };
    const differing = ["cidrIpv4", "referencedSecurityGroupId"];
    expect(isReplaced(rule, ["cidrIpv4"], here, there)).to.equal(false);
    expect(isReplaced(rule, differing, here, group)).to.equal(true);
  });

  it("goes into nested properties", () => {
    const asg = (autoScalingGroupArn: string, managedDraining: string) => ({
      autoScalingGroupProvider: { autoScalingGroupArn, managedDraining },
    });
    const differing = ["autoScalingGroupProvider"];
    const [before, after] = [asg("a", "ENABLED"), asg("b", "ENABLED")];
    expect(isReplaced(provided, differing, before, after)).to.equal(true);
    expect(isReplaced(provided, differing, before, asg("a", "DISABLED"))).to.equal(false);
  });

  it("replaces what moves to another region", () => {
    expect(isReplaced("aws:sns/topicPolicy:TopicPolicy", ["region"], {}, {})).to.equal(true);
  });
});
