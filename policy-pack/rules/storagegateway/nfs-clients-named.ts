import { all, Aws, mustNotBeEveryone, resourceRule, violation, wellArchitected } from "../../kit";

export const nfsClientsNamed = resourceRule({
  name: "nfs-clients-named",
  description: "An NFS share names the clients that may mount it.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC05-BP02",
    "https://docs.aws.amazon.com/filegateway/latest/files3/edit-nfs-client.html",
  ),
  remediationSteps:
    "List the addresses or ranges of the clients in clientLists. It changes in place; others lose the share.",
  appliesTo: [Aws.NfsFileShare],
  judge: (share) => {
    const clients = all(share.read("clientLists"));
    return clients.length === 0
      ? violation("clientLists is not set")
      : clients.flatMap((client) => mustNotBeEveryone("it lets in", client));
  },
});
