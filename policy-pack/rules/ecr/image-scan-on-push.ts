import { all, at, Aws, compliant, isOn, mustBeOn, securityHub, stackRule } from "../../kit";
import type { Resource } from "../../kit";

const property = ["imageScanningConfiguration", "scanOnPush"] as const;

export const imageScanOnPush = stackRule({
  name: "image-scan-on-push",
  description: "Images are searched for known weaknesses when they arrive.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("ECR.1"),
  related: ["CKV_AWS_163", "AWS-0030"],
  remediationSteps:
    "Set imageScanningConfiguration.scanOnPush, or let a RegistryScanningConfiguration scan all repositories. It changes in place; basic scans are free.",
  appliesTo: [Aws.EcrRepository],
  judge: (repository, graph) => {
    const scan = repository.read(...property);
    const wholeRegistry = graph.ofType(Aws.EcrRegistryScanning).some(scansAll);
    return isOn(scan) || wholeRegistry ? compliant : mustBeOn(property.join("."), scan);
  },
});

/** Filters may leave a repository out, save the one that means all. */
function scansAll(registry: Resource): boolean {
  return all(registry.read("rules")).some((rule) => {
    const frequency = at(rule, "scanFrequency");
    const filters = all(rule, "repositoryFilters", "filter");
    return frequency !== "MANUAL" && typeof frequency === "string" && filters.includes("*");
  });
}
