import { expect } from "chai";
import { Aws } from "../kit";
import { played, service, twoZones } from "../testing/drills";
import { ref, resource } from "../testing/fixture";
import { association, route } from "../testing/network";

const { net, appB, linkB, both } = twoZones();

describe("the drills of NAT gateways and resolver addresses", () => {
  it("name who is cut off, and who goes on", () => {
    const natB = resource(Aws.NatGateway, "nat-b", { subnetId: ref(appB) });
    const tableB = resource(Aws.RouteTable, "app-b", { vpcId: ref(net.vpc) });
    const ownWay = [
      natB,
      tableB,
      route("nat-b", tableB, { natGatewayId: ref(natB) }),
      association("app-b", appB, tableB),
    ];
    const web = service("web", 2, net.app, appB);
    expect(played("nat-gateway", both(web, ...ownWay))[0]).to.equal(
      "NAT gateway nat-a: works: app-a cannot call the internet; app-b go on",
    );
    expect(played("nat-gateway", both(web, linkB))).to.deep.equal([
      "NAT gateway nat-a: fails: app-a and app-b cannot call the internet, and nothing else can",
    ]);
  });

  it("count the addresses that are left", () => {
    const dns = (...ips: string[]) =>
      resource(Aws.ResolverEndpoint, "dns", { ipAddresses: ips.map((ip) => ({ ip })) });
    expect(played("resolver-address", [dns("10.0.0.4", "10.0.1.4")])[0]).to.equal(
      "address 10.0.0.4 of dns: recovers: dns answers at 1 other address",
    );
    expect(played("resolver-address", [dns("10.0.0.4")])).to.deep.equal([
      "address 10.0.0.4 of dns: fails: dns stops: it has no other address",
    ]);
  });
});
