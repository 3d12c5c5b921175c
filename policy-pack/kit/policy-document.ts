import { isEveryone } from "./ranges";
import {
  all,
  at,
  given,
  textOf,
  UNKNOWN,
  valueOf,
  type Properties,
  type Reading,
  type Value,
} from "./value";
import { notApplicable, undecided, type Verdict } from "./verdict";

/** Who a statement is about: `kind` is `AWS`, `Service`, `Federated`, `CanonicalUser`, or `*` for anybody at all. */
export interface Principal {
  kind: string;
  value: Value;
}

/** A test that a request must pass, such as `StringEquals`, `aws:sourceaccount`. */
export interface Condition {
  /** In lower case, as is the key: AWS tells no difference. */
  operator: string;
  key: string;
  values: Value[];
}

/** A statement of an IAM or resource policy, every element as a list. */
export interface Statement {
  /** How messages speak of it: by its Sid, or its place. */
  label: string;
  effect: Reading;
  principals: Principal[];
  /** Whether it speaks of everybody but its principals. */
  exceptPrincipals: boolean;
  /** In lower case. */
  actions: Value[];
  exceptActions: Value[];
  resources: Value[];
  exceptResources: Value[];
  /** `UNKNOWN` where there may be any. */
  conditions: Condition[] | typeof UNKNOWN;
}

/** The statements of a policy that is given as JSON text or as an object; nothing where it is neither. */
export function statementsOf(policy: Reading): Statement[] | typeof UNKNOWN | undefined {
  if (typeof policy !== "string") return statementsIn(policy);
  if (!documents.has(policy)) documents.set(policy, statementsIn(policy));
  return documents.get(policy);
}

/** Texts of policies that were taken apart before: many rules ask for each. */
const documents = new Map<string, ReturnType<typeof statementsIn>>();

function statementsIn(policy: Reading): Statement[] | typeof UNKNOWN | undefined {
  const document = parsed(policy);
  const statements = at(document, "Statement");
  if (statements === UNKNOWN) return UNKNOWN;
  if (typeof statements !== "object") return undefined;
  return listOf(statements).map((statement, index) => statementOf(statement, index + 1));
}

/** A text as the JSON it holds; anything else as it is. */
export function parsed(reading: Reading): Reading {
  if (typeof reading !== "string") return reading;
  try {
    return valueOf(JSON.parse(reading));
  } catch {
    return undefined;
  }
}

/**
 * Judges the policy in a property as a whole. One whose text is not known yet is passed over: it has an ARN in it that is made during the
 * update, and the update judges it again, before the resource is created.
 */
export function judgeDocument(
  property: string,
  policy: Reading,
  judge: (statements: Statement[]) => Verdict[],
): Verdict[] {
  if (!given(policy)) return [];
  const statements = statementsOf(policy);
  if (statements === UNKNOWN) {
    return notApplicable(
      `The text of ${property} is known during the update, which judges it then.`,
    );
  }
  return statements ? judge(statements) : undecided(`${property} is no policy that can be read`);
}

/** The same, statement by statement. */
export const judgeStatements = (
  property: string,
  policy: Reading,
  judge: (statement: Statement) => Verdict[],
) => judgeDocument(property, policy, (statements) => statements.flatMap(judge));

/** Whether a pattern of IAM (`*`, `?`) takes in a text. Neither side minds capitals. */
export function matches(pattern: string, text: string): boolean {
  const known = expressions.get(pattern) ?? expressionOf(pattern);
  expressions.set(pattern, known);
  return known.test(text);
}

const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "is");
}

/** Whether a statement is about an action, or every action of a pattern such as `s3:*`: true, false, or `UNKNOWN`. */
export function covers(statement: Statement, action: string): boolean | typeof UNKNOWN {
  const { actions, exceptActions } = statement;
  const hit = (values: Value[]) =>
    values.some((value) => typeof value === "string" && matches(value, action));
  if (exceptActions.length > 0) {
    const spared = exceptActions.some((one) => typeof one === "string" && matches(action, one));
    return spared || hit(exceptActions) ? false : !exceptActions.includes(UNKNOWN) || UNKNOWN;
  }
  return hit(actions) || (actions.includes(UNKNOWN) && UNKNOWN);
}

/** Whether a statement is about every resource. A part of an ARN that is left open is not meant. */
export function isAboutEverything({ resources, exceptResources }: Statement): boolean {
  return exceptResources.length > 0 || resources.some((one) => one === "*" || one === "arn:*");
}

const narrowing = [
  ...["aws:sourceaccount", "aws:sourcearn", "aws:sourceowner", "aws:sourceorgid"],
  ...["aws:sourceorgpaths", "aws:principalorgid", "aws:principalorgpaths", "aws:principalaccount"],
  ...["aws:principalarn", "aws:sourcevpc", "aws:sourcevpce", "aws:userid", "kms:calleraccount"],
  ...["s3:dataaccesspointaccount", "s3:dataaccesspointarn"],
];
const positive =
  /^(foranyvalue:)?(stringequals|stringequalsignorecase|stringlike|arnequals|arnlike)$/;

/** Whether a condition leaves only somebody's own: a request that lacks the key fails it, and a bare `*` does not pass for a limit. */
export function narrows({ operator, key, values }: Condition): boolean {
  if (key === "aws:sourceip" || key === "aws:vpcsourceip") {
    return operator === "ipaddress" && !values.some((one) => isEveryone(textOf(one)));
  }
  return narrowing.includes(key) && limits(operator, values);
}

/** Whether a condition on a key that `key` takes in limits whom a statement is for. */
export const narrowsBy = ({ conditions }: Statement, key: RegExp): boolean =>
  conditions !== UNKNOWN &&
  conditions.some((one) => key.test(one.key) && limits(one.operator, one.values));

/** Whether a statement has no conditions for sure. */
export const isUnconditional = ({ conditions }: Statement): boolean =>
  conditions !== UNKNOWN && conditions.length === 0;

const limits = (operator: string, values: Value[]) =>
  positive.test(operator) && !values.some((one) => typeof one === "string" && /^[*?]+$/.test(one));

/** Whether a statement lets anybody in, whoever they are: true, false, or `UNKNOWN`. */
export function isPublic(statement: Statement): boolean | typeof UNKNOWN {
  const { effect, principals, exceptPrincipals, conditions } = statement;
  if (effect === "Deny") return false;
  const anybody =
    exceptPrincipals || principals.some(({ kind, value }) => value === "*" && kind !== "Service");
  const perhaps = principals.some(({ value }) => value === UNKNOWN);
  if (!anybody && !perhaps) return false;
  if (conditions !== UNKNOWN && conditions.some(narrows)) return false;
  return anybody && conditions !== UNKNOWN && effect === "Allow" ? true : UNKNOWN;
}

function statementOf(statement: Value, place: number): Statement {
  const list = (element: string) => listOf(at(statement, element));
  const actions = (element: string) =>
    list(element).map((one) => (typeof one === "string" ? one.toLowerCase() : one));
  const sid = at(statement, "Sid");
  const excepted = at(statement, "NotPrincipal");
  return {
    label: typeof sid === "string" && given(sid) ? `statement "${sid}"` : `statement ${place}`,
    effect: at(statement, "Effect"),
    principals: principalsOf(excepted ?? at(statement, "Principal")),
    exceptPrincipals: excepted !== undefined && statement !== UNKNOWN,
    actions: actions("Action"),
    exceptActions: actions("NotAction"),
    resources: list("Resource"),
    exceptResources: list("NotResource"),
    conditions: conditionsOf(at(statement, "Condition")),
  };
}

function principalsOf(principal: Reading): Principal[] {
  if (principal === undefined) return [];
  if (typeof principal !== "object") return [{ kind: "*", value: principal }];
  return Object.entries(principal as Properties).flatMap(([kind, values]) =>
    listOf(values).map((value) => ({ kind, value })),
  );
}

function conditionsOf(condition: Reading): Condition[] | typeof UNKNOWN {
  if (condition === UNKNOWN) return UNKNOWN;
  if (typeof condition !== "object" || Array.isArray(condition)) return [];
  const operators = Object.entries(condition);
  if (operators.some(([, tests]) => tests === UNKNOWN)) return UNKNOWN;
  return operators.flatMap(([operator, tests]) =>
    Object.entries(tests as Properties).map(([key, values]) => ({
      operator: operator.toLowerCase(),
      key: key.toLowerCase(),
      values: listOf(values),
    })),
  );
}

/** An element that may be one value or a list of them. */
const listOf = (reading: Reading): Value[] => all(reading);
