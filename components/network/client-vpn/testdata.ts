import type { ClientVpnArgs } from "./arguments";

const certificate = (id: string) => `arn:aws:acm:ap-northeast-2:123456789012:certificate/${id}`;

/** An endpoint for laptops with certificates, which reach the VPC and a site. */
export const clientVpn: ClientVpnArgs = {
  clientCidr: "10.250.0.0/20",
  serverCertificate: certificate("server"),
  clientRootCertificate: certificate("laptops"),
  authorise: { vpc: { prefix: "10.64.0.0/16" }, servers: { prefix: "10.0.8.0/22" } },
};
