import { expect } from "chai";
import type { Registrations } from "../../../testing/harness";
import { build, listing, namesOf, small, Type, value } from "../testdata";
import type { ClientVpnArgs } from "./arguments";
import { clientVpn } from "./testdata";

const Laptop = {
  endpoint: "aws:ec2clientvpn/endpoint:Endpoint",
  association: "aws:ec2clientvpn/networkAssociation:NetworkAssociation",
  rule: "aws:ec2clientvpn/authorizationRule:AuthorizationRule",
  route: "aws:ec2clientvpn/route:Route",
  stream: "aws:cloudwatch/logStream:LogStream",
  egress: "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
  ingress: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
};
const builtWith = (changes: Partial<ClientVpnArgs>) =>
  build({ ...small, clientVpn: { ...clientVpn, ...changes } });

describe("a Client VPN endpoint", () => {
  let plain: Registrations;
  let registered: Registrations;
  let id: string | undefined;
  before(async () => {
    plain = (await build(small)).registered;
    const built = await builtWith({});
    registered = built.registered;
    id = built.network.clientVpnEndpointId && (await value(built.network.clientVpnEndpointId));
  });
  const inputs = (name: string, type: string) => registered.named(name, type).inputs;

  it("is made only where it is asked for, and changes nothing else", () => {
    expect(namesOf(plain, Laptop.endpoint)).to.deep.equal([]);
    const after = listing(registered);
    for (const [urn, before] of listing(plain)) {
      if (!urn.endsWith("::net")) expect(after.get(urn), urn).to.deep.equal(before);
    }
    expect(id).to.equal("net-client-vpn-id");
  });

  it("takes one more range as one more rule, and routes where the VPC has none; nothing else changes", async () => {
    const authorise = { printers: { prefix: "10.1.0.0/24" }, ...clientVpn.authorise };
    const after = listing((await builtWith({ authorise })).registered);
    for (const [urn, before] of listing(registered))
      if (!urn.endsWith("::net")) expect(after.get(urn), urn).to.deep.equal(before);
    const added = [...after.keys()].filter((urn) => !listing(registered).has(urn));
    expect(added.map((urn) => urn.split("::").pop())).to.have.members([
      "net-client-vpn-may-printers",
      "net-client-vpn-to-10.1.0.0/24",
      "net-client-vpn-a-to-10.1.0.0/24",
      "net-client-vpn-b-to-10.1.0.0/24",
    ]);
  });

  it("is associated anew before its routes are, which AWS drops with the association", () => {
    for (const { deleteBeforeReplace } of registered.ofType(Laptop.association))
      expect(deleteBeforeReplace).to.equal(true);
    const { propertyDependencies } = registered.named("net-client-vpn-b-to-10.0.8.0/22");
    expect(propertyDependencies["targetVpcSubnetId"]).to.include(
      registered.named("net-client-vpn-b", Laptop.association).urn,
    );
  });

  it("joins the VPC when that has all its ranges", async () => {
    const secondaryCidrs = ["10.65.0.0/16"];
    const { registered } = await build({ ...small, secondaryCidrs, clientVpn });
    const range = registered.named("net-10.65.0.0/16").urn;
    for (const { dependencies } of registered.ofType(Laptop.association))
      expect(dependencies).to.include(range);
  });

  it("asks for a certificate, splits the tunnel, ends sessions and logs connections", () => {
    expect(inputs("net-client-vpn", Laptop.endpoint)).to.deep.include({
      clientCidrBlock: "10.250.0.0/20",
      serverCertificateArn: clientVpn.serverCertificate,
      authenticationOptions: [
        {
          type: "certificate-authentication",
          rootCertificateChainArn: clientVpn.clientRootCertificate,
        },
      ],
      selfServicePortal: "disabled",
      connectionLogOptions: {
        enabled: true,
        cloudwatchLogGroup: "/hybrid-platform/test/net/client-vpn",
        cloudwatchLogStream: "connections",
      },
      securityGroupIds: ["net-client-vpn-id"],
      dnsServers: ["10.64.0.2"],
      splitTunnel: true,
      sessionTimeoutHours: 8,
      transportProtocol: "udp",
      vpnPort: 443,
    });
    expect(inputs("net-client-vpn", Type.logGroup)["retentionInDays"]).to.equal(90);
  });

  it("stands in two zones, and leads to the sites from each", () => {
    expect(namesOf(registered, Laptop.association)).to.deep.equal([
      "net-client-vpn-a",
      "net-client-vpn-b",
    ]);
    expect(namesOf(registered, Laptop.route)).to.deep.equal([
      "net-client-vpn-a-to-10.0.8.0/22",
      "net-client-vpn-b-to-10.0.8.0/22",
    ]);
    const route = registered.named("net-client-vpn-a-to-10.0.8.0/22", Laptop.route);
    expect(route.inputs["targetVpcSubnetId"]).to.equal("net-app-a-id");
    expect(route.dependencies).to.include(
      registered.named("net-client-vpn-a", Laptop.association).urn,
    );
  });

  it("authorises what is named, and names themselves", () => {
    expect(
      registered
        .ofType(Laptop.rule)
        .map(({ inputs: rule }) => [rule["targetNetworkCidr"], rule["authorizeAllGroups"]]),
    ).to.have.deep.members([
      ["10.64.0.2/32", true],
      ["10.64.0.0/16", true],
      ["10.0.8.0/22", true],
    ]);
  });

  it("lets laptops out to that alone, and nothing in", () => {
    const rules = (type: string) =>
      registered
        .ofType(type)
        .map(({ inputs: rule }) => rule)
        .filter(({ securityGroupId }) => securityGroupId === "net-client-vpn-id")
        .map((rule) => ["ipProtocol", "toPort", "cidrIpv4"].map((key) => rule[key]));
    expect(rules(Laptop.ingress)).to.deep.equal([]);
    expect(rules(Laptop.egress)).to.have.deep.members([
      ["tcp", 65535, "10.64.0.0/16"],
      ["tcp", 65535, "10.0.8.0/22"],
      ["udp", 53, "10.64.0.2/32"],
      ["tcp", 53, "10.64.0.2/32"],
    ]);
  });

  it("says a month ahead that the certificate expires", () => {
    expect(inputs("net-client-vpn-certificate", Type.alarm)).to.deep.include({
      namespace: "AWS/CertificateManager",
      metricName: "DaysToExpiry",
      dimensions: { CertificateArn: clientVpn.serverCertificate },
      threshold: 30,
    });
  });

  it("signs in with SAML, by group, with a portal, over a server of the site", async () => {
    const provider = "arn:aws:iam::123456789012:saml-provider/staff";
    const other = await builtWith({
      clientRootCertificate: undefined,
      saml: { provider, selfServiceProvider: provider },
      authorise: { vpc: { prefix: "10.64.0.0/16", group: "g-1" } },
      dnsServers: ["10.0.0.53"],
      zones: ["b"],
    });
    const endpoint = other.registered.named("net-client-vpn", Laptop.endpoint).inputs;
    expect(endpoint["selfServicePortal"]).to.equal("enabled");
    expect(endpoint["authenticationOptions"]).to.deep.equal([
      {
        type: "federated-authentication",
        samlProviderArn: provider,
        selfServiceSamlProviderArn: provider,
      },
    ]);
    const rule = other.registered.named("net-client-vpn-may-vpc", Laptop.rule).inputs;
    expect(rule["accessGroupId"]).to.equal("g-1");
    expect(rule["authorizeAllGroups"]).to.equal(undefined);
    expect(namesOf(other.registered, Laptop.route)).to.deep.equal([
      "net-client-vpn-b-to-10.0.0.53/32",
    ]);
  });
});
