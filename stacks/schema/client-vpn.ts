import { z } from "zod";
import { addressProblem, cidrProblem } from "../../limits";
import { byName, logRetention, matching, text } from "./kinds";

const certificate = () =>
  matching(
    /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/,
    "the ARN of a certificate of ACM",
  );
const provider = () =>
  matching(
    /^arn:aws[a-z-]*:iam::\d{12}:saml-provider\/[\w.-]+$/,
    "the ARN of a SAML provider of IAM",
  );

const saml = z.strictObject({
  provider: provider().describe("ARN of the identity provider in IAM."),
  selfServiceProvider: provider()
    .optional()
    .describe(
      "ARN of the provider of the portal where operators fetch the client and its configuration. Default: no portal.",
    ),
});

const authorisation = z.strictObject({
  prefix: text(cidrProblem).describe("Range inside the VPC or a site."),
  group: z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe(
      "Id of the group of the identity provider whose members may; only with saml. Default: everybody who signs in.",
    ),
});

/** What operators' laptops connect to. */
export const clientVpn = z.strictObject({
  clientCidr: text(cidrProblem).describe(
    "Range that laptops get addresses from, /12 to /22, apart from the VPC and all sites. Another one replaces the endpoint.",
  ),
  serverCertificate: certificate().describe("ARN of the endpoint's own certificate in ACM."),
  clientRootCertificate: certificate()
    .optional()
    .describe(
      "ARN of the certificate in ACM whose key signs those of laptops: mutual TLS. Either this or saml. Default: none.",
    ),
  saml: saml
    .optional()
    .describe(
      "Sign-in with an identity provider. Either this or clientRootCertificate. Default: none.",
    ),
  authorise: byName(authorisation).describe(
    "What laptops may call, by a name of your own. Never the internet.",
  ),
  splitTunnel: z
    .boolean()
    .default(true)
    .describe(
      "Whether only what is authorised goes through the endpoint; otherwise a connected laptop reaches nothing else.",
    ),
  sessionHours: z
    .literal([8, 10, 12, 24])
    .default(8)
    .describe("Hours until one has to sign in again."),
  zones: z
    .array(z.enum(["a", "b", "c", "d", "e", "f", "g", "h"]))
    .min(1)
    .optional()
    .describe("Zones that it stands in, each charged by the hour. Default: the first two."),
  transport: z
    .enum(["udp", "tcp"])
    .default("udp")
    .describe(
      "udp, or tcp where networks let nothing else out. Another one replaces the endpoint.",
    ),
  port: z.literal([443, 1194]).default(443).describe("Port that laptops call."),
  dnsServers: z
    .array(text(addressProblem))
    .min(1)
    .max(2)
    .optional()
    .describe("DNS servers that laptops ask, in the VPC or a site. Default: the VPC's resolver."),
  logRetentionDays: logRetention()
    .default(90)
    .describe("Days that the log of connections is kept."),
});
