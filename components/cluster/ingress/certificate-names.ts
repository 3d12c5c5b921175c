/** Longest common name of a certificate. Source: ACM API, RequestCertificate, DomainName. */
const longestCommonName = 64;

/**
 * Names of a certificate for these hosts: for each domain, one for all hosts in it. So a service more in a domain needs no
 * other certificate, and ten names, the default quota, are enough for any number of services. The common name comes first.
 */
export function certificateNames(hosts: string[]): string[] {
  const names = [...new Set(hosts.map(coveringName))].sort();
  const common = names.find((name) => name.length <= longestCommonName);
  return common === undefined ? names : [common, ...names.filter((name) => name !== common)];
}

/** Names that no certificate can have. */
export function certificateNameProblems(names: string[]): string[] {
  const problems = names
    .filter((name) => /[*?]/.test(name.replace(/^\*\./, "")))
    .map(
      (name) =>
        `no certificate can be made for ${name}: a pattern may stand for the first label only, as in *.example.com`,
    );
  if (names.length > 0 && names.every((name) => name.length > longestCommonName)) {
    problems.push(
      `no certificate can be made for ${names.join(", ")}: one name must have at most ${longestCommonName} characters`,
    );
  }
  return problems;
}

/** The name for all hosts beside this one; the host itself where that would be a whole top-level domain. */
function coveringName(host: string): string {
  const [, ...domain] = host.split(".");
  return domain.length < 2 ? host : ["*", ...domain].join(".");
}
