/** Where a zone lies, in so far as it is not where the address plan puts it. For networks that must fit what is there. */
export interface ZonePlacementArgs {
  /**
   * Which eighth of the VPC the zone's subnets lie in, 1 to 8. Another one replaces the zone's subnets.
   *
   * @default that of the letter: 1 for `a`, 8 for `h`
   */
  slot?: number;
  /**
   * Id of the availability zone, such as `apne2-az1`, the same place in every account; names are shuffled in accounts that
   * are old. The letter remains what the zone is called here. Another one replaces the zone's subnets.
   *
   * @default the zone that the account calls by the letter
   */
  availabilityZoneId?: string;
  /**
   * Ranges of subnets by tier: `app`, `data`, `edge`, `endpoints`, `transit`. Each lies in a range of the VPC, first or
   * further, apart from every other subnet. What is left out keeps its place in the plan. Another one replaces the subnet.
   *
   * @default as planned
   */
  cidrs?: Record<string, string>;
}
