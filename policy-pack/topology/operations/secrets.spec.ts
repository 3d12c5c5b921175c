import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, withOptions, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { disclosures, generators, takesSecrets } from "./secrets";

const secret = "correct-horse";
const [password = ""] = generators;
const generator = resource(password, "source");
const version = (secretString: unknown) => resource(Aws.SecretVersion, "source", { secretString });

/** Where the secrets of the resource called `source` end. */
function places(...fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const source = graph.resources.find(({ name }) => name === "source");
  if (!source) throw new Error("nothing is called source");
  return disclosures(graph, source).map(({ resource, property }) => `${resource.name}.${property}`);
}

describe("what takes secrets", () => {
  const takes = (property: string, fixture: Fixture) =>
    graphOf([fixture]).resources.map((one) => takesSecrets(one, property));

  it("is what the provider calls secret, and nothing else of it", () => {
    const database = resource(Aws.DatabaseInstance, "orders");
    expect(takes("password", database)).to.deep.equal([true]);
    expect(takes("username", database)).to.deep.equal([false]);
    expect(takes("password", resource(Aws.Instance, "host"))).to.deep.equal([false]);
  });

  it("is a parameter that is encrypted", () => {
    const parameter = (type: unknown) => resource(Aws.Parameter, "key", { type });
    expect(takes("value", parameter("SecureString"))).to.deep.equal([true]);
    expect(takes("value", parameter("String"))).to.deep.equal([false]);
    expect(takes("value", parameter(UNKNOWN))).to.deep.equal([false]);
  });

  it("is what the program says is secret", () => {
    const host = resource(Aws.Instance, "host");
    const kept = withOptions(host, { additionalSecretOutputs: ["userData"] });
    expect(takes("userData", kept)).to.deep.equal([true]);
    expect(takes("userData", host)).to.deep.equal([false]);
  });
});

describe("what a generator makes", () => {
  const host = (value: unknown) => resource(Aws.Instance, "host", { userData: value });

  it("is disclosed where a property comes from it that takes no secrets", () => {
    expect(places(generator, host(ref(generator)))).to.deep.equal(["host.userData"]);
  });

  it("is not disclosed where secrets belong", () => {
    const given = ref(generator);
    const database = resource(Aws.DatabaseInstance, "orders", { password: given });
    const kept = withOptions(host(given), { additionalSecretOutputs: ["userData"] });
    const other = resource(password, "other");
    expect(places(generator, database, kept, other)).to.deep.equal([]);
    expect(places(generator, other, host(ref(other)), host(UNKNOWN))).to.deep.equal([]);
  });

  it("is nobody's to see outside of AWS", () => {
    const note = resource("platform:index:Note", "note", { text: ref(generator) });
    expect(places(generator, note)).to.deep.equal([]);
  });
});

describe("the text of a secret", () => {
  const host = (userData: unknown) => resource(Aws.Instance, "host", { userData });

  it("is disclosed wherever it is, also deep inside", () => {
    expect(places(version(secret), host(`run --key ${secret}`))).to.deep.equal(["host.userData"]);
    const fn = resource(Aws.LambdaFunction, "fn", {
      environment: { variables: { KEYS: ["a", secret] } },
    });
    expect(places(version(secret), fn)).to.deep.equal(["fn.environment"]);
  });

  it("is known from a database's password and an encrypted parameter", () => {
    const database = resource(Aws.DatabaseInstance, "source", { password: secret });
    expect(places(database, host(secret))).to.deep.equal(["host.userData"]);
    const parameter = (type: string) => resource(Aws.Parameter, "source", { type, value: secret });
    expect(places(parameter("SecureString"), host(secret))).to.deep.equal(["host.userData"]);
    expect(places(parameter("String"), host(secret))).to.deep.equal([]);
  });

  it("is what JSON has under the name of a secret", () => {
    const fields = JSON.stringify({ username: "administrator", password: secret, port: 5432 });
    expect(places(version(fields), host(secret))).to.deep.equal(["host.userData"]);
    expect(places(version(fields), host("administrator"))).to.deep.equal([]);
    expect(places(version("12345678"), host("12345678"))).to.deep.equal([]);
  });

  it("is not looked for where it is short, a reference or not known", () => {
    expect(places(version("1234abc"), host("1234abc"))).to.deep.equal([]);
    expect(places(version("1234abcd"), host("1234abcd"))).to.deep.equal(["host.userData"]);
    expect(places(version("arn:aws:x:y"), host("arn:aws:x:y"))).to.deep.equal([]);
    expect(places(version(UNKNOWN), host(UNKNOWN))).to.deep.equal([]);
  });

  it("is not disclosed by its own resource, or where it belongs", () => {
    const same = resource(Aws.SecretVersion, "source", { secretString: secret, secretId: secret });
    expect(places(same)).to.deep.equal([]);
    const database = resource(Aws.DatabaseInstance, "orders", { password: secret });
    expect(places(version(secret), database)).to.deep.equal([]);
  });

  it("is none where a resource has none", () => {
    const bucket = resource(Aws.Bucket, "source", { bucket: secret });
    expect(places(bucket, host(secret))).to.deep.equal([]);
  });
});
