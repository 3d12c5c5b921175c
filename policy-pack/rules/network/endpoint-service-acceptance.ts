import { Aws, mustBeOn, resourceRule, wellArchitected } from "../../kit";

export const endpointServiceAcceptance = resourceRule({
  name: "endpoint-service-acceptance",
  description: "An endpoint service is joined by those whom its owner accepts.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC05-BP02",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html",
  ),
  related: ["CKV_AWS_123"],
  remediationSteps:
    "Set acceptanceRequired to true. It changes in place; endpoints that are connected stay so.",
  appliesTo: [Aws.VpcEndpointService],
  remediate: () => ({ acceptanceRequired: true }),
  judge: (service) => mustBeOn("acceptanceRequired", service.read("acceptanceRequired")),
});
