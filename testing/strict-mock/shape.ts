import * as ts from "typescript";
import { enumerationValues } from "./packages";

/** What may stand at one place of a resource's inputs. */
export type Shape =
  | { kind: "string" | "number" | "boolean" }
  /** One of these strings. */
  | { kind: "choice"; of: string[] }
  /** A reference to another resource, such as `role` where a role itself may be given. */
  | { kind: "resource" }
  /** Something that the declarations do not describe, such as a file archive. */
  | { kind: "anything" }
  | { kind: "list" | "map"; of: Shape }
  | { kind: "either"; of: Shape[] }
  /** A nested block, by the name of its declaration, such as `aws:ecs.ServiceLoadBalancer`. */
  | { kind: "block"; type: string };

/** One named input. */
export interface Property {
  shape: Shape;
  required: boolean;
}

/** The inputs of a resource or of a nested block, by name. */
export type Properties = Record<string, Property>;

/** The shape in words, for messages. */
export function describe(shape: Shape): string {
  switch (shape.kind) {
    case "list":
      return "a list";
    case "map":
    case "block":
      return "an object";
    case "either":
      return shape.of.map(describe).join(" or ");
    case "choice":
      return shape.of.map((value) => `"${value}"`).join(" or ");
    case "anything":
      return "anything";
    default:
      return `a ${shape.kind}`;
  }
}

/** Members of an interface in a provider's declarations; `pkg` names the package that `inputs.` refers to. */
export function readProperties(node: ts.InterfaceDeclaration, pkg: string): Properties {
  const properties: Properties = {};
  for (const member of node.members) {
    if (!ts.isPropertySignature(member) || !member.type) continue;
    const name = (member.name as ts.Identifier | ts.StringLiteral).text;
    properties[name] = {
      shape: readShape(member.type, pkg),
      required: member.questionToken === undefined,
    };
  }
  return properties;
}

/** The shape that a type in a provider's declarations allows. `pulumi.Input` and `undefined` are looked through. */
function readShape(node: ts.TypeNode, pkg: string): Shape {
  if (ts.isArrayTypeNode(node)) return { kind: "list", of: readShape(node.elementType, pkg) };
  if (ts.isUnionTypeNode(node)) return readUnion(node, pkg);
  if (ts.isTypeLiteralNode(node)) return readMap(node, pkg);
  if (ts.isTypeReferenceNode(node)) return readReference(node, pkg);
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
      return { kind: "string" };
    case ts.SyntaxKind.NumberKeyword:
      return { kind: "number" };
    case ts.SyntaxKind.BooleanKeyword:
      return { kind: "boolean" };
    default:
      return { kind: "anything" };
  }
}

function readUnion(node: ts.UnionTypeNode, pkg: string): Shape {
  const shapes = node.types
    .filter((type) => type.kind !== ts.SyntaxKind.UndefinedKeyword)
    .map((type) => readShape(type, pkg));
  return shapes.length === 1 && shapes[0] ? shapes[0] : { kind: "either", of: shapes };
}

function readMap(node: ts.TypeLiteralNode, pkg: string): Shape {
  const index = node.members.find(ts.isIndexSignatureDeclaration);
  return index ? { kind: "map", of: readShape(index.type, pkg) } : { kind: "anything" };
}

function readReference(node: ts.TypeReferenceNode, pkg: string): Shape {
  const name = dotted(node.typeName);
  const inner = node.typeArguments?.[0];
  if (name === "pulumi.Input" && inner) return readShape(inner, pkg);
  if (name.startsWith("inputs.")) {
    return { kind: "block", type: `${pkg}:${name.slice("inputs.".length)}` };
  }
  if (name.startsWith("pulumiAws.types.input.")) {
    return { kind: "block", type: `aws:${name.slice("pulumiAws.types.input.".length)}` };
  }
  if (name.startsWith("enums.")) {
    return { kind: "choice", of: enumerationValues(pkg, name.slice("enums.".length)) };
  }
  // Left over are assets, which are dotted, and the classes of resources, which are not.
  return { kind: name.includes(".") ? "anything" : "resource" };
}

function dotted(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${dotted(name.left)}.${name.right.text}`;
}
