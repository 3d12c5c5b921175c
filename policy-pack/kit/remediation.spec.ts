import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import type { RemediateResponse } from "@pulumi/pulumi/proto/analyzer_pb";
import { expect } from "chai";
import * as fc from "fast-check";
import { runs } from "../../testing/runs";
import { rules } from "../policies";
import { resource } from "../testing/fixture";
import { inPlace } from "../testing/in-place";
import { verdicts } from "../testing/judge";
import { analyzeRequest } from "../testing/requests";
import { ExemptionLedger } from "./exemptions";
import { policyOf } from "./policy";
import { Resource } from "./resource";
import { canRemediate, type RemediatingRule } from "./rule";
import { makeRemediateRpcFun } from "./server";
import { Aws } from "./types";
import { UNKNOWN, type Reading } from "./value";

type Properties = Record<string, unknown>;

/** What becomes of inputs, through the SDK's own server: the inputs to go on with, or nothing where they stay as they are. */
async function mended(
  rule: RemediatingRule,
  type: string,
  inputs: Properties,
  exemptions?: ExemptionLedger,
): Promise<Properties | undefined> {
  const policy = policyOf(rule, { ...(exemptions && { exemptions }) });
  const level = { ...policy, enforcementLevel: "remediate" as const };
  const handler = makeRemediateRpcFun("test-pack", "0.0.0", "advisory", [level]);
  const request = analyzeRequest(resource(type, "subject", inputs));
  const answer = await new Promise<RemediateResponse>((resolve, reject) => {
    void handler({ request }, (error, response) => {
      if (error) reject(error instanceof Error ? error : new Error("the policy server failed"));
      else resolve(response);
    });
  });
  const [remediation] = answer.getRemediationsList();
  expect(remediation?.getDiagnostic() ?? "").to.equal("");
  return remediation && known(remediation.getProperties()?.toJavaScript());
}

/** Wire values with the mark of unknown ones put back. */
function known(value: unknown): never {
  if (value === unknownValue) return UNKNOWN as never;
  if (Array.isArray(value)) return value.map(known) as never;
  if (typeof value !== "object" || value === null) return value as never;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, known(one)])) as never;
}

/** Every value inside something, by the path to it. */
function leaves(value: unknown, path: string[] = []): [string, unknown][] {
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]))
    : [[path.join("."), value]];
}

/** The paths that a rule reads of a subject, besides those that may be written. */
function readBy(rule: RemediatingRule, type: string): string[] {
  const read = new Set<string>(inPlace[type]);
  class Watched extends Resource {
    override read(...path: [string, ...string[]]): Reading {
      read.add(path.join("."));
      return super.read(...path);
    }
  }
  for (const value of [undefined, true, false, "network", 1, true]) {
    const props = fill([...read], () => value);
    rule.judge(new Watched({ urn: "urn", type, name: "subject", props }), {});
  }
  return [...read];
}

/** An object with a value at each path. */
function fill(paths: string[], valueAt: (path: string) => unknown): Properties {
  const filled: Properties = {};
  for (const path of paths) {
    const value = valueAt(path);
    if (value === undefined) continue;
    const steps = path.split(".").map((step) => (step === "*" ? "0" : step));
    let here: Properties = filled;
    steps.slice(0, -1).forEach((step, index) => {
      if (typeof here[step] !== "object") here[step] = steps[index + 1] === "0" ? [] : {};
      here = here[step] as Properties;
    });
    const last = steps.at(-1) ?? "";
    if (typeof here[last] !== "object") here[last] = value;
  }
  return filled;
}

const texts = ["enable", "MUTABLE", "monitor", "HTTPS", "optional", "other", ""];
const values = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.boolean() },
  { weight: 3, arbitrary: fc.oneof(fc.constantFrom(...texts), fc.nat(400)) },
  { weight: 1, arbitrary: fc.constant(UNKNOWN) },
);

/** Any inputs, of which some decide what the rule says and some do not. */
const inputsFor = (rule: RemediatingRule, type: string): fc.Arbitrary<Properties> => {
  const paths = [...readBy(rule, type), "name", "tags.Owner", "subnetIds.*"];
  return fc.array(values, { minLength: paths.length, maxLength: paths.length }).map((drawn) => {
    const actions = { alarmActions: ["arn:aws:sns:eu-west-1:111122223333:alarms"] };
    return { ...fill(paths, (path) => drawn[paths.indexOf(path)]), ...actions };
  });
};

const rulesThatMend = rules.filter(canRemediate);
const written = new Map<string, Set<string>>();

describe("remediation", () => {
  for (const rule of rulesThatMend) {
    it(`of ${rule.name} ends compliant, and touches nothing else that is known or unknown`, async () => {
      const type = fc.constantFrom(...rule.appliesTo);
      const cases = type.chain((one) => fc.tuple(fc.constant(one), inputsFor(rule, one)));
      let count = 0;
      await fc.assert(
        fc.asyncProperty(cases, async ([subject, inputs]) => {
          const after = await mended(rule, subject, inputs);
          if (after === undefined) return;
          count += 1;
          const before = new Map(leaves(inputs));
          const changed = leaves(after).filter(([path, value]) => before.get(path) !== value);
          const paths = changed.map(([path]) => path.replace(/\.\d+\./, ".*."));
          expect(inPlace[subject]).to.include.members(paths);
          expect(changed.map(([path]) => before.get(path))).not.to.include(UNKNOWN);
          expect(leaves(after)).to.have.lengthOf.at.least(before.size);
          written.set(subject, new Set([...(written.get(subject) ?? []), ...paths]));

          expect(await mended(rule, subject, after)).to.equal(undefined);
          const { subject: said } = await verdicts(rule, [resource(subject, "subject", after)]);
          const isKnown = !leaves(after).some(([, value]) => value === UNKNOWN);
          if (isKnown) expect(said).to.equal("compliant");
        }),
        { numRuns: runs(100), seed: 1 },
      );
      expect(count).to.be.greaterThan(0);
    });
  }

  it("is told of every property that may be written, and only of those", () => {
    const all = Object.fromEntries([...written].map(([type, paths]) => [type, [...paths].sort()]));
    expect(all).to.deep.equal(inPlace);
  });

  const rotation = rulesThatMend.find(({ name }) => name === "kms-key-rotation");

  it("goes on where other inputs are unknown, and keeps secrets secret", async () => {
    if (!rotation) throw new Error("no rule mends keys");
    const secret = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };
    const inputs = { policy: UNKNOWN, description: { ...secret, value: "of orders" } };
    expect(await mended(rotation, Aws.Key, inputs)).to.deep.equal({
      ...inputs,
      enableKeyRotation: true,
    });
  });

  it("leaves what somebody answers for", async () => {
    if (!rotation) throw new Error("no rule mends keys");
    const ledger = new ExemptionLedger(new Date("2026-06-01"));
    const { urn } = resource(Aws.Key, "subject");
    const exemption = {
      reason: "It is read by a device that cannot follow.",
      owner: "o",
      ticket: "t",
    };
    ledger.parameters.list = [
      { policies: [rotation.name], resource: urn, expires: "2026-07-01", ...exemption },
    ];
    expect(await mended(rotation, Aws.Key, {}, ledger)).to.equal(undefined);
  });
});
