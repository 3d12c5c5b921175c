import { isEveryone } from "./ranges";
import { all, at, textOf, UNKNOWN, valueOf, type Reading, type Unknown, type Value } from "./value";

/** What a property holds that is written as a JSON text or as an object. A text that is no JSON holds nothing. */
export function jsonOf(reading: Reading): Reading {
  if (typeof reading !== "string") return reading;
  try {
    return valueOf(JSON.parse(reading));
  } catch {
    return undefined;
  }
}

/** A condition of a statement: `StringEquals`, `aws:SourceArn`, and the values. */
export interface Condition {
  operator: string;
  key: string;
  values: Value[];
}

/** A statement of a policy, with the many spellings that IAM takes evened out. */
export interface Statement {
  effect: Reading;
  actions: Value[];
  notActions: Value[];
  resources: Value[];
  /** `*`, ARNs, account ids, service names. */
  principals: Value[];
  /** Present when the statement is about everybody but these. */
  notPrincipals: Value[];
  conditions: Condition[] | Unknown;
}

/** The statements of a policy, whether a JSON text or an object. */
export function statementsOf(policy: Reading): Statement[] | Unknown {
  const listed = at(jsonOf(policy), "Statement");
  if (listed === UNKNOWN) return UNKNOWN;
  const statements = all(listed);
  return statements.includes(UNKNOWN) && statements.every((one) => one === UNKNOWN)
    ? UNKNOWN
    : statements.map(statementOf);
}

function statementOf(statement: Value): Statement {
  return {
    effect: at(statement, "Effect"),
    actions: all(statement, "Action"),
    notActions: all(statement, "NotAction"),
    resources: all(statement, "Resource"),
    principals: principalsOf(at(statement, "Principal")),
    notPrincipals: principalsOf(at(statement, "NotPrincipal")),
    conditions: conditionsOf(at(statement, "Condition")),
  };
}

function principalsOf(principal: Reading): Value[] {
  if (typeof principal !== "object" || Array.isArray(principal)) return all(principal);
  return Object.values(principal).flatMap((named) => all(named));
}

function conditionsOf(condition: Reading): Condition[] | Unknown {
  if (condition === UNKNOWN) return UNKNOWN;
  if (typeof condition !== "object" || Array.isArray(condition)) return [];
  const entries = Object.entries(condition);
  if (entries.some(([, keys]) => keys === UNKNOWN)) return UNKNOWN;
  return entries.flatMap(([operator, keys]) =>
    Object.entries(keys as Record<string, Value>).map(([key, values]) => ({
      operator,
      key: key.toLowerCase(),
      values: all(values),
    })),
  );
}

type Truth = boolean | Unknown;

/** Whether a policy refuses everybody who does not come over TLS, for every action of a service such as `s3`. */
export function refusesPlaintext(statements: readonly Statement[], service: string): Truth {
  const truths = statements.map((statement) => isRefusal(statement, service));
  return truths.includes(true) || (truths.includes(UNKNOWN) ? UNKNOWN : false);
}

function isRefusal({ effect, principals, actions, conditions }: Statement, service: string): Truth {
  const every = [`${service}:*`, "*"];
  const truths: Truth[] = [
    effect === UNKNOWN ? UNKNOWN : effect === "Deny",
    holds(principals, (principal) => principal === "*"),
    holds(actions, (action) => every.includes(textOf(action))),
    conditions === UNKNOWN ? UNKNOWN : conditions.length === 1 && conditions.every(isPlaintext),
  ];
  return !truths.includes(false) && (truths.includes(UNKNOWN) ? UNKNOWN : true);
}

function holds(values: readonly Value[], test: (value: Value) => boolean): Truth {
  const known = values.filter((value) => value !== UNKNOWN);
  return known.some(test) || (known.length < values.length ? UNKNOWN : false);
}

const isPlaintext = ({ operator, key, values }: Condition) =>
  operator.startsWith("Bool") &&
  key === "aws:securetransport" &&
  values.every((value) => textOf(value) === "false");

/**
 * Condition keys whose fixed values tell who a caller is or where from. Source: Amazon S3 User Guide, "The meaning of public", and
 * IAM User Guide, "AWS global condition context keys".
 */
const narrowing = [
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:sourceaccount",
  "aws:sourcearn",
  "aws:sourceip",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:sourceowner",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:userid",
  "aws:vpcsourceip",
  "kms:calleraccount",
  "s3:dataaccesspointaccount",
  "s3:dataaccesspointarn",
];
const positive =
  /^(ForAnyValue:)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$/;

/** Whether a statement lets anybody in, of whatever account, and no condition says who. */
export function admitsEverybody(statement: Statement): Truth {
  const { effect, principals, notPrincipals, conditions } = statement;
  if (effect !== UNKNOWN && effect !== "Allow") return false;
  const anybody = notPrincipals.length > 0 || holds(principals, (principal) => principal === "*");
  if (anybody === false) return false;
  if (conditions !== UNKNOWN && conditions.some(isNarrow)) return false;
  return conditions === UNKNOWN || effect === UNKNOWN ? UNKNOWN : anybody;
}

const isNarrow = ({ operator, key, values }: Condition) =>
  positive.test(operator) &&
  narrowing.includes(key) &&
  values.every((value) => value !== "*" && !(typeof value === "string" && isEveryone(value)));
