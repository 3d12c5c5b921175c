import { computeTypes } from "./compute";
import { dataTypes } from "./data";
import { networkTypes } from "./network";
import { operationsTypes } from "./operations";

export * from "./older-names";

/** Type tokens of the resources that rules speak of. Tokens, because importing `@pulumi/aws` would cost a second per preview. */
export const Aws = { ...computeTypes, ...dataTypes, ...networkTypes, ...operationsTypes } as const;
