export { dnsNamesOf } from "./interfaces";
export { createPrivateAccess, type PrivateAccess } from "./private-access";
export { EndpointProfile, servicesOf } from "./profiles";
export { endpointProblems } from "./validate";
