/**
 * How tasks on AWS find those of a service without a load balancer. `service-connect`: a proxy beside each task, by the
 * service's name alone, with retries and the figures of every call. Only tasks with this discovery can call so, and a task
 * knows the services that were there when it started: a new one is found after the caller's next deployment.
 * `cloud-map`: addresses of the tasks in DNS, by `<service>.<cluster>.internal`, for all that asks in the VPC.
 */
export const Discovery = { ServiceConnect: "service-connect", CloudMap: "cloud-map" } as const;
export type Discovery = (typeof Discovery)[keyof typeof Discovery];
