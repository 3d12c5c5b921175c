import { Aws, UNKNOWN } from "../../../kit";
import { resource, type Fixture } from "../../../testing/fixture";
import { passes, subjectCases } from "../../../testing/subject-cases";
import { insideAPlatformComponent } from "./inside-a-platform-component";

const vpc = resource(Aws.Vpc, "subject", { cidrBlock: UNKNOWN });
const within = (...types: string[]): Fixture => ({
  ...vpc,
  urn: `urn:pulumi:test::platform::${[...types, Aws.Vpc].join("$")}::subject`,
});
const outside = "it is within no component of the platform";

subjectCases(insideAPlatformComponent, {
  "a part of a component": [[within("hybrid-platform:index:HybridNetwork")], passes],
  "a part of a part": [[within("hybrid-platform:index:HybridNetwork", "awsx:ec2:Vpc")], passes],
  "a part of a component inside another's": [
    [within("shop:index:Shop", "hybrid-platform:index:HybridNetwork")],
    passes,
  ],
  "a resource by itself": [[vpc], outside],
  "a part of another's component": [[within("awsx:ec2:Vpc")], outside],
  "a component whose name only holds ours": [[within("my-hybrid-platform:index:Net")], outside],
  "a child of a plain resource": [[within(Aws.TransitGateway)], outside],
});

subjectCases(
  insideAPlatformComponent,
  {
    "a component that the configuration names": [[within("awsx:ec2:Vpc")], passes],
    "a resource whose own type it names": [[vpc], outside],
  },
  { components: ["awsx:", "aws:ec2/vpc"] },
);
