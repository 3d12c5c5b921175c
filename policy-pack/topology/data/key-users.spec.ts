import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { usersOfKey } from "./key-users";

const arn = "arn:aws:kms:eu-west-1:111122223333:key/1";
const key = resource(Aws.Key, "data");
const other = resource(Aws.Key, "other");

/** Who needs the key called `data`. */
function users(...fixtures: Fixture[]): string[] {
  const graph = graphOf([...fixtures, key, other]);
  const found = graph.ofType(Aws.Key).find(({ name }) => name === "data");
  return found ? usersOfKey(graph, found).map(({ name }) => name) : ["no key"];
}

describe("usersOfKey", () => {
  const places: [type: string, with_: (key: unknown) => Record<string, unknown>][] = [
    [Aws.BackupVault, (kmsKeyArn) => ({ kmsKeyArn })],
    [Aws.DatabaseCluster, (kmsKeyId) => ({ kmsKeyId })],
    [Aws.DatabaseInstance, (kmsKeyId) => ({ kmsKeyId })],
    [Aws.FileSystem, (kmsKeyId) => ({ kmsKeyId })],
    [Aws.NfsFileShare, (kmsKeyArn) => ({ kmsKeyArn })],
    [Aws.Secret, (kmsKeyId) => ({ kmsKeyId })],
    [Aws.SmbFileShare, (kmsKeyArn) => ({ kmsKeyArn })],
    [Aws.Table, (kmsKeyArn) => ({ serverSideEncryption: { enabled: true, kmsKeyArn } })],
    [Aws.Volume, (kmsKeyId) => ({ kmsKeyId })],
  ];
  for (const [type, naming] of places) {
    it(`finds ${type} by the key that it names, and by no other`, () => {
      const user = (of: unknown) => resource(type, "user", naming(of));
      expect(users(user(ref(key)))).to.deep.equal(["user"]);
      expect(users(user(ref(other)))).to.deep.equal([]);
      expect(users(user(undefined))).to.deep.equal([]);
      expect(users(user(UNKNOWN))).to.deep.equal([]);
      expect(users(user(arn))).to.deep.equal([]);
    });
  }

  it("finds the encryption of a bucket by any of its rules", () => {
    const encryption = (...keys: Fixture[]) =>
      resource(Aws.BucketEncryption, "user", {
        bucket: "files",
        rules: keys.map((one) => ({
          applyServerSideEncryptionByDefault: {
            sseAlgorithm: "aws:kms",
            kmsMasterKeyId: ref(one),
          },
        })),
      });
    expect(users(encryption(key))).to.deep.equal(["user"]);
    expect(users(encryption(other, key))).to.deep.equal(["user"]);
    expect(users(encryption(other))).to.deep.equal([]);
    expect(users(encryption())).to.deep.equal([]);
  });

  it("finds what names the ARN of a key that exists", () => {
    const existing = filledIn(key, { arn });
    const graph = graphOf([existing, resource(Aws.Secret, "user", { kmsKeyId: arn })]);
    const found = graph.ofType(Aws.Key).flatMap((one) => usersOfKey(graph, one));
    expect(found.map(({ name }) => name)).to.deep.equal(["user"]);
  });

  it("leaves out what uses a key for another thing", () => {
    const topic = resource(Aws.Topic, "topic", { kmsMasterKeyId: ref(key), kmsKeyId: ref(key) });
    const volume = resource(Aws.Volume, "volume", { kmsKeyId: ref(key) });
    expect(users(topic, volume)).to.deep.equal(["volume"]);
  });
});
