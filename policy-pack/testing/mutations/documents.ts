import { rewrite, type Change } from "./change";

/** A statement of a policy document. */
export type PolicyStatement = Record<string, unknown>;

interface Document {
  Statement: PolicyStatement[];
}

/** The text of a policy document. */
export const policy = (...statements: PolicyStatement[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });

/** Puts one more statement into a policy that is known. */
export const withStatement = (name: string, property: string, statement: PolicyStatement): Change =>
  rewrite(name, property, (document: Document) => ({
    ...document,
    Statement: [...document.Statement, statement],
  }));

/** Takes the statements of one effect out of a policy that is known. */
export const withoutStatements = (name: string, property: string, effect: string): Change =>
  rewrite(name, property, (document: Document) => ({
    ...document,
    Statement: document.Statement.filter(({ Effect }) => Effect !== effect),
  }));

/** Changes the first container of a task definition. */
export const container = (definition: string, changed: Record<string, unknown>): Change =>
  rewrite(definition, "containerDefinitions", ([first, ...others]: object[]) => [
    { ...first, ...changed },
    ...others,
  ]);
