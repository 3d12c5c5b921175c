/** Small policies to judge the shop with: about single resources, with parameters; about the stack; one that reads an unknown. */
import type { ResourceValidationPolicy, StackValidationPolicy } from "@pulumi/policy";
import type { Observation, Pack } from "../../judge/pack";

type Observe = (observation: Observation) => void;

/** A subnet's range may not be wider than the parameter says. */
const subnetSize = (observe: Observe): ResourceValidationPolicy => ({
  name: "subnet-size",
  description: "A subnet is not larger than asked for.",
  enforcementLevel: "mandatory",
  remediationSteps: "Choose a longer prefix.",
  configSchema: { properties: { longest: { type: "integer", default: 24 } } },
  validateResource: (args, report) => {
    const { type, props, urn } = args;
    if (type !== "aws:ec2/subnet:Subnet") return;
    const { longest } = args.getConfig<{ longest: number }>();
    const prefix = Number((props["cidrBlock"] as string).split("/")[1]);
    const outcome = prefix < longest ? "violation" : "compliant";
    if (outcome === "violation") report(`/${prefix} is larger than /${longest}`);
    observe({ rule: "subnet-size", urn, outcome });
  },
});

/** A subnet that hangs on no network of the stack cannot be judged. */
const oneNetwork = (observe: Observe): StackValidationPolicy => ({
  name: "one-network",
  description: "All subnets lie in one network.",
  validateStack: ({ resources }, report) => {
    for (const { type, urn, propertyDependencies } of resources) {
      if (type !== "aws:ec2/subnet:Subnet") continue;
      const known = propertyDependencies["vpcId"]?.length === 1;
      if (!known) report("cannot be decided: it lies in no network of the stack", urn);
      observe({ rule: "one-network", urn, outcome: known ? "compliant" : "undecided" });
    }
  },
});

/** Tells what it reads: such a rule would show secrets. */
const plainParameters = (observe: Observe): ResourceValidationPolicy => ({
  name: "plain-parameters",
  description: "No parameter holds a value that a rule can read.",
  validateResource: [
    ({ type, props, urn }, report) => {
      if (type !== "aws:ssm/parameter:Parameter") return;
      report(`it holds ${String(props["value"])}`);
      observe({ rule: "plain-parameters", urn, outcome: "violation" });
    },
  ],
});

/** Reads a value that is unknown at preview: the policy server stops it. */
const readsUnknown: ResourceValidationPolicy = {
  name: "knows-network",
  description: "The id of a subnet's network starts with vpc-.",
  enforcementLevel: "mandatory",
  validateResource: Object.assign(
    ({ props }: { props: Record<string, unknown> }, report: (message: string) => void) => {
      if (!String(props["vpcId"]).startsWith("vpc-")) report("it is no network");
    },
    { __pulumiType: "aws:ec2/subnet:Subnet" },
  ),
};

export const pack: Pack = {
  name: "shop-rules",
  version: "0.0.0",
  policies: (observe) => [
    subnetSize(observe),
    oneNetwork(observe),
    plainParameters(observe),
    readsUnknown,
  ],
  undecided: "cannot be decided",
};
