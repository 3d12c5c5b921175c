import { Aws, mustNotBe, resourceRule, securityHub } from "../../kit";

export const fargatePlatformCurrent = resourceRule({
  name: "fargate-platform-current",
  description: "Tasks on Fargate run on a platform that AWS still mends.",
  severity: "medium",
  levels: { production: "advisory", development: "advisory" },
  control: securityHub("ECS.10"),
  related: ["CKV_AWS_332"],
  remediationSteps: "Leave platformVersion out or set it to LATEST. The service starts new tasks.",
  appliesTo: [Aws.EcsService],
  judge: (service) => {
    const old = ["1.1.0", "1.2.0", "1.3.0"];
    return mustNotBe("platformVersion", old, service.read("platformVersion"));
  },
});
