import { z } from "zod";
import { Discovery } from "../../components/cluster/discovery/arguments";
import { priorityRange } from "../../components/cluster/ingress/route";
import { matching } from "./kinds";
import { onPremisesWeight } from "./on-premises-weight";

/** Requests that a service gets. */
export const route = z.strictObject({
  host: z
    .string()
    .min(1)
    .max(128)
    .optional()
    .describe("Host name of the requests that go to the service. Default: any."),
  path: z
    .string()
    .startsWith("/")
    .max(128)
    .optional()
    .describe("Path of the requests that go to the service, such as /orders/*. Default: any."),
  onPremises: onPremisesWeight,
  priority: z
    .int()
    .min(priorityRange.first)
    .max(priorityRange.last)
    .optional()
    .describe(
      "Priority of the load balancer's rule, for a service whose name comes to that of another: the message says which is free. Default: it follows from the service's name.",
    ),
});

/** Connections that a service gets. */
export const tcp = z.strictObject({
  port: z
    .int()
    .min(1)
    .max(65535)
    .describe("Port that the load balancer for TCP listens on; no other service's."),
});

/** How other tasks find those of a service. */
export const discovery = z.enum(Discovery);

/** Who signs the load balancer's certificate. */
export const certificateAuthority = () =>
  matching(
    /^arn:aws[a-z-]*:acm-pca:[a-z0-9-]+:\d{12}:certificate-authority\/[0-9a-f-]+$/,
    "the ARN of a certificate authority of AWS Private CA",
  );

/** Which names services get. */
export const serviceNames = z.enum(["none", "zone"]);
