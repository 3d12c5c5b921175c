import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, withOptions, type Fixture } from "../../testing/fixture";
import { passes, subjectCases, type SubjectCase } from "../../testing/subject-cases";
import { secretsEndInSecretProperties } from "./secrets-end-in-secret-properties";

const generated = resource("random:index/randomPassword:RandomPassword", "subject", { length: 32 });
const database = (password: unknown) =>
  resource(Aws.DatabaseInstance, "subject", { username: "app_owner", password });
const hunter = database("hunter22");
const task = (text: unknown) =>
  resource(Aws.TaskDefinition, "web", { family: "web", containerDefinitions: text });
const environment = (value: string) =>
  JSON.stringify([{ environment: [{ name: "DB", value: `postgres://app:${value}@db/app` }] }]);
const version = (secretString: unknown, name = "version") =>
  resource(Aws.SecretVersion, name, { secretString });
const parameter = (type: string | undefined, value: unknown, name = "subject") =>
  resource(Aws.Parameter, name, { type, value });
const ends = (where: string) => `its secret ends in ${where}, which is none`;
const inTask = ends('containerDefinitions of TaskDefinition "web"');
const among = (subject: Fixture, ...others: Fixture[]) => [subject, ...others];

const cases: Record<string, SubjectCase> = {
  "a password for a database and a secret": [
    among(
      generated,
      resource(Aws.DatabaseInstance, "db", { password: ref(generated) }),
      version(ref(generated)),
      parameter("SecureString", ref(generated), "kept"),
    ),
    passes,
  ],
  "a password in what the program declares secret": [
    among(
      generated,
      withOptions(task(ref(generated)), { additionalSecretOutputs: ["containerDefinitions"] }),
    ),
    passes,
  ],
  "a password in a component, whose parts are judged": [
    among(generated, resource("shop:index:Shop", "shop", { password: ref(generated) })),
    passes,
  ],
  "a password that is passed on as the name of its secret": [
    among(generated, version(ref(generated)), task(ref(version(ref(generated))))),
    passes,
  ],
  "a password that only another may hold": [among(hunter, task(UNKNOWN)), passes],
  "a password that is nowhere else": [among(hunter, task(environment("********"))), passes],
  "a word that is too short to be a secret": [
    among(database("web"), task(environment("web"))),
    passes,
  ],
  "the ARN of a secret": [
    among(
      parameter("SecureString", "arn:aws:secretsmanager:eu-west-1:1:secret:db"),
      task("arn:aws:secretsmanager:eu-west-1:1:secret:db"),
    ),
    passes,
  ],
  "a parameter that is no secret": [
    among(parameter("String", "eu-west-1-images"), task("eu-west-1-images")),
    passes,
  ],
  "what is no secret in a secret": [
    among(
      version(JSON.stringify({ username: "orders-app", port: 5432 }), "subject"),
      task("orders-app"),
    ),
    passes,
  ],
  "a password in the environment of a container": [among(generated, task(ref(generated))), inTask],
  "random bytes in the environment of a container": [
    among(
      resource("random:index/randomBytes:RandomBytes", "subject"),
      task(ref(resource("random:index/randomBytes:RandomBytes", "subject"))),
    ),
    inTask,
  ],
  "a password in a parameter that is not encrypted": [
    among(generated, parameter("String", ref(generated), "open")),
    ends('value of Parameter "open"'),
  ],
  "a password in two places": [
    among(
      generated,
      task(ref(generated)),
      resource(Aws.LambdaFunction, "job", { environment: { variables: { DB: ref(generated) } } }),
    ),
    inTask,
    ends('environment of Function "job"'),
  ],
  "the password of a database in a URL": [among(hunter, task(environment("hunter22"))), inTask],
  "the password of a database beside what is unknown": [
    among(
      hunter,
      resource(Aws.LambdaFunction, "job", { environment: [{ a: UNKNOWN, b: "hunter22" }] }),
    ),
    ends('environment of Function "job"'),
  ],
  "the password in a secret of several fields": [
    among(
      version(JSON.stringify({ username: "orders-app", password: "hunter22" }), "subject"),
      task("orders-app hunter22"),
    ),
    inTask,
  ],
  "a secret that is a text": [
    among(version("hunter22", "subject"), task("it is hunter22")),
    inTask,
  ],
  "a key in a tag": [
    among(
      resource(Aws.PrivateVirtualInterface, "subject", { bgpAuthKey: "between-us" }),
      resource(Aws.Vpc, "vpc", { tags: { Note: "between-us" } }),
    ),
    ends('tags of Vpc "vpc"'),
  ],
  "a database without a password": [among(database(undefined), task("web")), passes],
  "a password that is not known yet": [among(database(UNKNOWN), task("web")), passes],
};

subjectCases(secretsEndInSecretProperties, cases);
