import { append } from "./kit/append";
import { canRemediate, longestExemption, type Rule } from "./kit";

/** What the services of AWS are called, by the module of the provider, where its name does not say it. */
const services: Record<string, string> = {
  acm: "Certificate Manager",
  alb: "Elastic Load Balancing",
  autoscaling: "EC2",
  backup: "AWS Backup",
  cfg: "AWS Config",
  cloudtrail: "CloudTrail",
  cloudwatch: "CloudWatch",
  directconnect: "Direct Connect",
  dms: "Database Migration Service",
  dynamodb: "DynamoDB",
  ebs: "EC2",
  ec2: "EC2",
  ec2clientvpn: "VPC",
  ec2transitgateway: "VPC",
  ecr: "ECR",
  ecs: "ECS",
  efs: "EFS",
  elb: "Elastic Load Balancing",
  iam: "IAM",
  index: "Pulumi",
  kms: "KMS",
  lambda: "Lambda",
  lb: "Elastic Load Balancing",
  providers: "Pulumi",
  pulumi: "Pulumi",
  rds: "RDS",
  route53: "Route 53",
  s3: "S3",
  secretsmanager: "Secrets Manager",
  sns: "SNS",
  sqs: "SQS",
  ssm: "Systems Manager",
  storagegateway: "Storage Gateway",
  vpc: "VPC",
};

/** Types of EC2's module that make up a network. */
const networkType =
  /^aws:ec2\/(vpc|subnet|route|security|default|nat|internet|egressOnly|networkAcl|networkInterface|flowLog|eip|vpn|customerGateway|managedPrefix)/;

/** `docs/policies.md`: every rule, made from what the rule says of itself. */
export function catalogue(rules: readonly Rule[]): string {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const service = serviceOf(rule);
    append(groups, service, rule);
  }
  const sorted = [...groups].sort(([one], [other]) => one.localeCompare(other));
  const blocking = rules.filter(({ levels }) => levels.production === "mandatory").length;
  return [
    "# Policies",
    `What the policy pack holds a stack to: ${rules.length} rules, ${blocking} of which stop an update in production. This page is made from the rules by \`npm run policies\`.`,
    introduction,
    remediation(rules),
    "## Rules",
    sorted
      .map(([service, { length }]) => `- [${service}](#${anchor(service)}): ${length}`)
      .join("\n"),
    ...sorted.map(([service, list]) => [`## ${service}`, ...list.map(entry)].join("\n\n")),
    "",
  ].join("\n\n");
}

const introduction = `How much a rule weighs in an environment, and what its parameters are, is said in \`policy-pack/production.json\` and
\`policy-pack/development.json\`: \`mandatory\` stops an update, \`advisory\` tells, \`disabled\` does not look, \`remediate\` changes the resource so
that it complies, where a rule offers that. Both are for \`--policy-pack-config\`.

What a preview cannot know, a rule does not pass: it says that it could not decide, and why, at its own level.

## On other programs

The pack needs nothing of this project. It judges any Pulumi program that uses the AWS provider, whatever language it is written in: rules
see what the engine sends, and that is the same from TypeScript, Python and YAML. Copy the folder \`policy-pack\`, install what it needs once
(Node.js 20 or newer), and name it where the program is:

\`\`\`sh
(cd ~/policy-pack && npm install)
pulumi preview --policy-pack ~/policy-pack --policy-pack-config ~/policy-pack/development.json
\`\`\`

Without a configuration every rule only tells. Two rules ask for what is agreed on here: set \`required-tags\` to your tags and, in
production, \`inside-a-platform-component\` to \`disabled\`, in a copy of the configuration.

What exists already is judged with neither program nor provider, from a state:

\`\`\`sh
pulumi stack export --file state.json
pulumi policy analyze --file state.json --policy-pack ~/policy-pack --policy-pack-config ~/policy-pack/production.json
\`\`\`

It says what \`pulumi up\` says, with one difference: it is also shown what the program only reads (\`Vpc.get\`), which a preview leaves
out. So it finds fault with that, too, and can decide what a preview could not because the VPC was not of the stack.

## Exemptions

A violation that somebody answers for is written under \`exemptions\` in the policy configuration:

\`\`\`json
"exemptions": {
  "enforcementLevel": "mandatory",
  "list": [
    {
      "policies": ["rds-multi-az"],
      "resource": "urn:pulumi:prod::hybrid-platform::…::orders",
      "reason": "It holds nothing that is not also on premises.",
      "owner": "platform@example.com",
      "ticket": "PLAT-1207",
      "expires": "2027-01-31"
    }
  ]
}
\`\`\`

Each lasts ${longestExemption} days at most. Every run tells of it with the days that are left; one that has expired, that nothing needs any more or
that lacks a reason is a violation itself. \`"patterns": true\` beside the list lets \`*\` in \`resource\` stand for any text: not in production.
The three policies that look after this (\`exemptions\`, \`exemptions-in-force\`, \`exemptions-in-use\`) come on top of the rules below.`;

/** Which rules mend, and how that is switched on. */
function remediation(rules: readonly Rule[]): string {
  const names = rules.filter(canRemediate).map(({ name }) => `[${name}](#${name})`);
  return `## Remediation

${names.length} rules can set what they ask for by themselves, where it changes in place, lets nobody in who was not in before, and loses no data.
They do so at the level \`remediate\`, which is off unless a policy configuration says it:

\`\`\`json
"kms-key-rotation": "remediate"
\`\`\`

\`pulumi preview\` then tells what was changed, before anything is; \`npm run plan\` changes nothing and marks the finding with _"pulumi up"
sets it right_. What is exempt stays as it was written. What is unknown, or would comply no better for it, does so too, and blocks as a
mandatory violation does. Some of it costs something or takes a maintenance window: the fix of each rule says so. They are ${names.join(", ")}.`;
}

function entry(rule: Rule): string {
  const { name, description, control, levels, related = [], parameters, remediationSteps } = rule;
  const offers = [
    rule.exemptable === false ? "Nothing is exempt from it." : undefined,
    canRemediate(rule) ? "It can mend what it finds (`remediate`)." : undefined,
  ].filter((offer) => offer !== undefined);
  return [
    `### ${name}`,
    `${description} _${rule.severity}; production ${levels.production}, development ${levels.development}_`,
    [
      `- Asked for by [${control.standard} ${control.id}](${control.url})${related.length > 0 ? `; see also ${related.join(", ")}` : ""}.`,
      `- Fix: ${remediationSteps}`,
      ...Object.entries(parameters?.properties ?? {}).map(
        ([parameter, { description: meaning = "" }]) =>
          `- Parameter \`${parameter}\`, \`${JSON.stringify((parameters?.defaults as Record<string, unknown>)[parameter])}\` unless set: ${meaning}`,
      ),
      ...(offers.length > 0 ? [`- ${offers.join(" ")}`] : []),
    ].join("\n"),
  ].join("\n\n");
}

function serviceOf({ appliesTo }: Rule): string {
  const [type = ""] = appliesTo;
  const module = type.split(":")[1]?.split("/")[0] ?? "";
  if (networkType.test(type)) return "VPC";
  return services[module] ?? (module === "" ? "Pulumi" : module);
}

const anchor = (title: string) => title.toLowerCase().replaceAll(" ", "-");
