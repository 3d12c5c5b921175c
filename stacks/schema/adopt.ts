import { z } from "zod";
import { addressProblem, idPattern, idProblem, type IdKind } from "../../limits";
import { text } from "./kinds";

const id = (kind: IdKind) => text((value) => idProblem(kind, value), idPattern(kind));

const subnets = z.strictObject({
  application: id("subnet").describe(
    "Subnet of tasks, hosts and the load balancer. It needs a way to AWS: NAT or endpoints.",
  ),
  data: id("subnet").describe("Subnet of databases. It should have no way out."),
  edge: id("subnet")
    .optional()
    .describe("Public subnet with the zone's NAT gateway; nothing is placed in it. Default: none."),
});

/** A VPC that exists already. */
export const adopt = z.strictObject({
  vpc: id("vpc").describe("Id of the VPC. Its ranges are said in cidr and secondaryCidrs."),
  subnets: z
    .record(
      text((letter) =>
        /^[a-h]$/.test(letter) ? undefined : "must be the letter of a zone, a to h",
      ),
      subnets,
    )
    .describe("Its subnets, by the letter of their zone: the same letters as in zones."),
  egressAddresses: z
    .array(text(addressProblem))
    .default([])
    .describe("Public addresses that its calls to the internet come from: shown as an output."),
});
