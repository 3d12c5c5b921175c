import {
  documented,
  given,
  judgeDocument,
  notApplicable,
  stackRule,
  violation,
} from "../../../kit";
import { isOfEndpoint, judgePerimeter, perimeterPolicy, perimeterTypes } from "../../../topology";

export const policiesKeepOnePerimeter = stackRule({
  name: "policies-keep-one-perimeter",
  description: "Policies let in, and through, what is of one organization, by the same endpoints.",
  severity: "medium",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Establish permissions guardrails using data perimeters",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html",
  ),
  remediationSteps:
    "Ask for aws:PrincipalOrgID (in policies of endpoints aws:ResourceOrgID too) where a statement lets in everybody, and name the same endpoints in aws:SourceVpce. It changes in place; who came from outside is shut out.",
  appliesTo: perimeterTypes,
  parameters: {
    defaults: { organization: "" },
    properties: {
      organization: {
        type: "string",
        default: "",
        description:
          "Id of the AWS organization (o-…) that data stays in; empty where there is none.",
      },
    },
  },
  judge: (resource, graph, { organization }) => {
    if (organization === "") return notApplicable("No organization is set in its parameters.");
    const policy = perimeterPolicy(graph, resource);
    if (!given(policy)) {
      return isOfEndpoint(resource)
        ? violation("it has no policy, so everything goes through it")
        : notApplicable("It has no policy of its own.");
    }
    return judgeDocument("policy", policy, (statements) =>
      judgePerimeter(graph, resource, statements, organization),
    );
  },
});
