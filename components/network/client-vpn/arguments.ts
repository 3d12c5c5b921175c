/** Sign-in with an identity provider that speaks SAML 2.0. */
export interface ClientVpnSamlArgs {
  /** ARN of the identity provider in IAM. */
  provider: string;
  /**
   * ARN of the provider in IAM for the self-service portal, where operators fetch the client and its configuration.
   *
   * @default there is no portal
   */
  selfServiceProvider?: string;
}

/** A range that laptops may call. */
export interface ClientVpnAuthorisationArgs {
  /** Range inside the VPC or a site. Never all of the internet. */
  prefix: string;
  /** Id of the group of the identity provider whose members may; only with `saml`. @default everybody who signs in */
  group?: string;
}

/**
 * A Client VPN endpoint for operators' laptops. Charged by the hour for each zone and each connected laptop.
 *
 * Its name is public, as it has to be; without a certificate or a sign-in, nothing gets past the handshake. In the VPC a
 * laptop has the address of the endpoint's network interface, so it may call what the VPC's range may: the load balancer
 * admits it. The application and data tiers do not, and no port is opened for it there; a database is reached only when it
 * admits the VPC's range.
 */
export interface ClientVpnArgs {
  /**
   * Range that laptops get addresses from, /12 to /22, apart from the VPC and all sites; twice as many addresses as laptops
   * at a time. Another one replaces the endpoint, and every laptop needs a new configuration.
   * Source: AWS Client VPN Administrator Guide, "Rules and best practices".
   */
  clientCidr: string;
  /** ARN of the endpoint's own certificate in ACM, in the network's region. */
  serverCertificate: string;
  /** ARN in ACM of the certificate whose key signs those of laptops: mutual TLS. Either this or `saml`. @default none */
  clientRootCertificate?: string;
  /** Sign-in with an identity provider. Either this or `clientRootCertificate`. @default none */
  saml?: ClientVpnSamlArgs;
  /** What laptops may call, by a name of your own. */
  authorise: Record<string, ClientVpnAuthorisationArgs>;
  /**
   * Whether only the routes of the endpoint go through it. Otherwise a connected laptop reaches nothing else, not even the
   * internet. @default true
   */
  splitTunnel?: boolean;
  /** Hours until one has to sign in again: 8, 10, 12 or 24. @default 8 */
  sessionHours?: number;
  /** Letters of the zones that it stands in, each charged by the hour. @default the first two zones of the network */
  zones?: string[];
  /** `udp`, or `tcp` where networks let nothing else out. Another one replaces the endpoint. @default "udp" */
  transport?: string;
  /** Port that laptops call: 443 or 1194. @default 443 */
  port?: number;
  /**
   * Addresses of one or two DNS servers that laptops ask, in the VPC or a site; everybody who signs in may call them.
   *
   * @default the VPC's resolver, which knows the private zone and forwards the sites' domains
   */
  dnsServers?: string[];
  /** Days that the log of connections is kept; one of the periods that CloudWatch Logs knows. @default 90 */
  logRetentionDays?: number;
}
