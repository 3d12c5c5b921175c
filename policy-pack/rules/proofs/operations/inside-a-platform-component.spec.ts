import { Aws, UNKNOWN } from "../../../kit";
import { resource, type Fixture } from "../../../testing/fixture";
import { isLeftOut, passes, subjectCases } from "../../../testing/subject-cases";
import { insideAPlatformComponent } from "./inside-a-platform-component";

const vpc = resource(Aws.Vpc, "subject", { cidrBlock: UNKNOWN });
const within = (...types: string[]): Fixture => ({
  ...vpc,
  urn: `urn:pulumi:test::platform::${[...types, Aws.Vpc].join("$")}::subject`,
});
const other = { ...within("hybrid-platform:index:HybridNetwork"), name: "other" };
const beside: Fixture = { ...other, urn: other.urn.replace("::subject", "::other") };
const root = (name = "subject") => resource("pulumi:pulumi:Stack", name);
const outside = "it is within no component of the platform";

const none = "nothing in it is within a component of the platform";

subjectCases(insideAPlatformComponent, {
  "a part of a component": [[within("hybrid-platform:index:HybridNetwork")], passes],
  "a part of a part": [[within("hybrid-platform:index:HybridNetwork", "awsx:ec2:Vpc")], passes],
  "a part of a component inside another's": [
    [within("shop:index:Shop", "hybrid-platform:index:HybridNetwork")],
    passes,
  ],
  "a resource by itself": [[vpc, beside], outside],
  "a part of another's component": [[within("awsx:ec2:Vpc"), beside], outside],
  "a component whose name only holds ours": [
    [within("my-hybrid-platform:index:Net"), beside],
    outside,
  ],
  "a resource of a stack without components of it": [[vpc], isLeftOut],
  "a stack without components of it": [
    [root(), { ...vpc, name: "vpc", urn: `${vpc.urn}-1` }],
    none,
  ],
  "a stack with one": [[root(), beside], isLeftOut],
  "a child of a plain resource": [[within(Aws.TransitGateway), beside], outside],
});

subjectCases(
  insideAPlatformComponent,
  {
    "a component that the configuration names": [[within("awsx:ec2:Vpc")], passes],
    "a resource whose own type it names": [
      [vpc, { ...within("awsx:ec2:Vpc"), name: "other", urn: `${within("awsx:ec2:Vpc").urn}-1` }],
      outside,
    ],
  },
  { components: ["awsx:", "aws:ec2/vpc"] },
);
