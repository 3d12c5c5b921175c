import type { ServiceArgs } from "../service/arguments";
import type { TcpArgs } from "./arguments";

/** A service that takes TCP connections through the network load balancer. */
export interface TcpService {
  /** Port of its tasks. */
  port: number;
  tcp: TcpArgs;
}

/** What of a service the network load balancer must know, if it takes connections. */
export const tcpService = ({ port, tcp }: ServiceArgs): TcpService | undefined =>
  tcp && port !== undefined ? { port, tcp } : undefined;

/** The services that take TCP connections, by name. */
export function tcpServices(services: Record<string, ServiceArgs>): [string, TcpService][] {
  return Object.entries(services).flatMap(([key, service]): [string, TcpService][] => {
    const taken = tcpService(service);
    return taken ? [[key, taken]] : [];
  });
}
