/**
 * How tasks on AWS find those of a service without a load balancer. `service-connect`: a proxy beside each task, by the
 * service's name alone, with retries and the figures of every call; only tasks with this discovery can call so.
 * `cloud-map`: addresses of the tasks in DNS, by `<service>.<cluster>.internal`, for all that asks in the VPC.
 */
export const Discovery = { ServiceConnect: "service-connect", CloudMap: "cloud-map" } as const;
export type Discovery = (typeof Discovery)[keyof typeof Discovery];
