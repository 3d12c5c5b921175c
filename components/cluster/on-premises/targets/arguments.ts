/** Where the hosts of a fleet are in the network. */
export interface FleetNetworkArgs {
  /** IPv4 ranges of the fleet's site. The load balancer sends requests to no address outside of them. */
  prefixes: string[];
}
