import * as acm from "@pulumi/aws/acm";
import type * as pulumi from "@pulumi/pulumi";
import type { ContainerClusterArgs } from "../arguments";
import { tagsOf, type Scope } from "../scope";
import { certificateNameProblems, certificateNames } from "./certificate-names";
import type { RoutedService } from "./route";

/** The certificate of the load balancer: the given one, or one that a private authority signs; none means HTTP. */
export function certificateOf(
  scope: Scope,
  { certificateArn, certificateAuthorityArn }: ContainerClusterArgs,
  routed: [string, RoutedService][],
): pulumi.Input<string> | undefined {
  if (certificateAuthorityArn === undefined) return certificateArn;
  const [domainName, ...subjectAlternativeNames] = certificateNames(hostsOfAll(routed));
  const name = `${scope.name}-certificate`;
  return new acm.Certificate(
    name,
    {
      certificateAuthorityArn,
      domainName,
      subjectAlternativeNames,
      tags: tagsOf(scope, name),
    },
    scope.opts,
  ).arn;
}

/** Why no certificate could be made for these routes. */
export function certificateProblems(
  { certificateArn, certificateAuthorityArn }: ContainerClusterArgs,
  routed: [string, RoutedService][],
): string[] {
  if (certificateAuthorityArn === undefined) return [];
  if (certificateArn !== undefined) {
    return [
      "certificateArn and certificateAuthorityArn are both given; write one: a certificate, or who signs one",
    ];
  }
  const names = certificateNames(hostsOfAll(routed));
  return names.length === 0
    ? [
        "certificateAuthorityArn is given and no route names a host to certify; give routes a host, or the cluster a privateZone",
      ]
    : certificateNameProblems(names);
}

const hostsOfAll = (routed: [string, RoutedService][]) => routed.flatMap(([, { hosts }]) => hosts);
