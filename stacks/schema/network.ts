import { z } from "zod";
import { addressSpaceProblem } from "../../components/network/address-plan";
import { EndpointProfile } from "../../components/network/endpoints/profiles";
import { amazonSideAsnProblem, vpcCidrProblem } from "../../limits";
import { logRetention, matching, text, wholeNumber } from "./kinds";

const networkCidrProblem = (cidr: string) => vpcCidrProblem(cidr) ?? addressSpaceProblem(cidr);

/** The VPC and how it reaches the internet. */
export const network = z
  .strictObject({
    cidr: text(networkCidrProblem).describe(
      "IPv4 range of the VPC, /16 to /22; a /16 leaves room for eight zones. It can never be changed: choose one that no site uses.",
    ),
    secondaryCidrs: z
      .array(text(vpcCidrProblem))
      .max(4)
      .default([])
      .describe("Further ranges of the VPC, which must be compatible with the first."),
    zones: z
      .array(z.enum(["a", "b", "c", "d", "e", "f", "g", "h"]))
      .min(2)
      .describe(
        "Letters of the availability zones, at least two. Adding one later changes nothing that exists.",
      ),
    egress: z
      .enum(["zonal-nat", "single-nat", "none"])
      .default("zonal-nat")
      .describe(
        "Way out to the internet: zonal-nat, a NAT gateway in each zone; single-nat, one for all, lost with its zone; none.",
      ),
    endpoints: z
      .array(z.enum(EndpointProfile))
      .default([])
      .describe(
        "What AWS services are reached for without leaving AWS, beside S3: each profile stands for the services that its work needs. Each service is charged for by hour and zone.",
      ),
    amazonSideAsn: wholeNumber(amazonSideAsnProblem)
      .default(64512)
      .describe("ASN of the virtual private gateway. It can never be changed."),
    directConnectAsn: wholeNumber(amazonSideAsnProblem)
      .default(64513)
      .describe("ASN of the Direct Connect gateway. It can never be changed."),
    certificate: matching(
      /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/,
      "the ARN of a certificate of ACM",
    )
      .optional()
      .describe(
        "ARN of the certificate of the internal load balancer. Default: none, which is HTTP inside the private network.",
      ),
    flowLogRetentionDays: logRetention().default(90).describe("Days that flow logs are kept."),
  })
  .describe("The VPC: its ranges, zones and way to the internet.");
