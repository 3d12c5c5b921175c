import { UNKNOWN, type Properties, type Reading, type Value } from "../value";

/** How an older type spells a property, by today's spelling. */
interface Spelling {
  was: string;
  /** Whether it was a list of one. */
  single: boolean;
  inner: Spellings;
}
type Spellings = Record<string, Spelling>;

/** What was a list of one thing and is that thing now. */
const one = (was: string, inner: Spellings = {}): Spelling => ({ was, single: true, inner });
/** What is as it was, but for what lies inside. */
const same = (was: string, inner: Spellings): Spelling => ({ was, single: false, inner });

const bucketV2: Spellings = {
  lifecycleRules: same("lifecycleRules", {
    expiration: one("expirations"),
    noncurrentVersionExpiration: one("noncurrentVersionExpirations"),
  }),
  logging: one("loggings"),
  objectLockConfiguration: same("objectLockConfiguration", {
    rule: one("rules", { defaultRetention: one("defaultRetentions") }),
  }),
  replicationConfiguration: one("replicationConfigurations", {
    rules: same("rules", {
      destination: one("destinations", {
        accessControlTranslation: one("accessControlTranslations"),
        replicationTime: one("replicationTimes"),
      }),
      filter: one("filters"),
      sourceSelectionCriteria: one("sourceSelectionCriterias"),
    }),
  }),
  serverSideEncryptionConfiguration: one("serverSideEncryptionConfigurations", {
    rule: one("rules", {
      applyServerSideEncryptionByDefault: one("applyServerSideEncryptionByDefaults"),
    }),
  }),
  versioning: one("versionings"),
  website: one("websites"),
};

/** Types that spell their properties otherwise than the type that they are called by now. */
const spellings: Record<string, Spellings> = { "aws:s3/bucketV2:BucketV2": bucketV2 };

/** How a property of a type, as its program writes it, is spelt now. */
export function spelledNow(token: string, property: string): string {
  const [now = property] =
    Object.entries(spellings[token] ?? {}).find(([, { was }]) => was === property) ?? [];
  return now;
}

/** The properties of a type as they are spelt now. */
export function asSpelledNow(token: string, properties: Properties): Properties {
  const known = spellings[token];
  return known ? (respelled(properties, known) as Properties) : properties;
}

function respelled(value: Value, known: Spellings): Value {
  if (Array.isArray(value)) return value.map((element) => respelled(element, known));
  if (value === UNKNOWN || typeof value !== "object") return value;
  const now = Object.entries(known).flatMap(([name, { was, single, inner }]) => {
    const reading: Reading = value[was];
    const found = single && Array.isArray(reading) ? reading[0] : reading;
    return found === undefined ? [] : [[name, respelled(found, inner)] as const];
  });
  const older = new Set(Object.values(known).map(({ was }) => was));
  const kept = Object.entries(value).filter(([name]) => !older.has(name));
  return Object.fromEntries([...kept, ...now]);
}
