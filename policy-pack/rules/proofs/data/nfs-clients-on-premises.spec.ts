import { Aws, UNKNOWN } from "../../../kit";
import { resource, type Fixture } from "../../../testing/fixture";
import { ruleCases } from "../../../testing/rule-cases";
import { nfsClientsOnPremises } from "./nfs-clients-on-premises";

const share = (...clientLists: unknown[]) => resource(Aws.NfsFileShare, "subject", { clientLists });
const site = (...onPremisesRanges: unknown[]) =>
  resource("platform:index:Network", "net", { onPremisesRanges });
const seoul = site("10.0.0.0/14", "fd10::/48");
const vpn = resource(Aws.VpnConnectionRoute, "site", { destinationCidrBlock: "192.168.0.0/16" });
const outside = (client: string) => `${client} is in none of 10.0.0.0/14, fd10::/48`;
const stack = (...parts: Fixture[]) => parts;

ruleCases(nfsClientsOnPremises, {
  compliant: {
    "a range of a site": stack(seoul, share("10.0.8.0/22")),
    "hosts of a site, one over IPv6": stack(seoul, share("10.0.8.5", "fd10::5")),
    "a range that a VPN connection routes to": stack(vpn, share("192.168.3.0/24")),
    "a whole site": stack(seoul, share("10.0.0.0/14")),
  },
  violating: {
    "a range of nobody": [stack(seoul, share("172.16.0.0/16")), outside("172.16.0.0/16")],
    "more than a site": [stack(seoul, share("10.0.0.0/13")), outside("10.0.0.0/13")],
    "a host elsewhere beside one of a site": [
      stack(seoul, share("10.0.8.5", "10.4.0.5")),
      outside("10.4.0.5"),
    ],
    "IPv6 hosts elsewhere": [stack(seoul, share("fd20::5")), outside("fd20::5")],
    everybody: [stack(seoul, share("0.0.0.0/0")), outside("0.0.0.0/0")],
  },
  absent: {
    "sites that nobody names": [
      stack(share("10.0.8.0/22")),
      "could not be decided at preview: which ranges the sites have is not known; list them under onPremises in the configuration of this rule",
    ],
  },
  unknown: {
    "an unknown client": [stack(seoul, share(UNKNOWN)), "a client is not known yet"],
    "an unknown client beside one of a site": [
      stack(seoul, share("10.0.8.5", UNKNOWN)),
      "a client is not known yet",
    ],
  },
  notApplicable: { "a share without clients": stack(seoul, share()) },
});

describe("with ranges in the configuration", () => {
  ruleCases(
    nfsClientsOnPremises,
    {
      compliant: {
        "a range that is listed": stack(share("172.20.1.0/24")),
        "a range of a site": stack(seoul, share("10.0.8.0/22")),
        both: stack(seoul, share("10.0.8.0/22", "172.20.1.0/24")),
      },
      violating: {
        neither: [
          stack(vpn, share("10.9.0.0/16")),
          "10.9.0.0/16 is in none of 172.20.0.0/16, 192.168.0.0/16",
        ],
        "more than is listed": [
          stack(share("172.0.0.0/8")),
          "172.0.0.0/8 is in none of 172.20.0.0/16",
        ],
        "a host beside it": [stack(share("172.21.0.1")), "172.21.0.1 is in none of 172.20.0.0/16"],
      },
      absent: { "no site": [stack(share("172.20.0.1"))] },
      unknown: { "an unknown range of a component": [stack(site(UNKNOWN), share("172.20.0.1"))] },
      notApplicable: {},
    },
    { onPremises: ["172.20.0.0/16"] },
  );
});
