import { documented, given, judgeDocument, notApplicable } from "../../kit";
import { stackRule, violation, type Statement } from "../../kit";
import {
  forgottenEndpoints,
  isOfEndpoint,
  isOpenToOthers,
  otherOrganizations,
} from "../../topology";
import { perimeterPolicy, perimeterTypes, refusesOthers } from "../../topology";

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
    const open = (all: Statement[]) =>
      all.some((one) => refusesOthers(one, organization))
        ? []
        : all.filter((one) => isOpenToOthers(one, isOfEndpoint(resource)));
    return judgeDocument("policy", policy, (all) => [
      ...all.flatMap((one) =>
        otherOrganizations(one, organization).flatMap((other) =>
          violation(`${one.label} names ${other}, not ${organization}`),
        ),
      ),
      ...open(all).flatMap(({ label }) =>
        violation(`${label} is open to others than ${organization}`),
      ),
      ...forgottenEndpoints(graph, resource, all).flatMap(({ endpoint, by }) =>
        violation(`it does not know ${endpoint}, which ${by.label} asks for`),
      ),
    ]);
  },
});
