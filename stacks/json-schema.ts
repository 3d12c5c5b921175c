import { z } from "zod";
import { configKey, settingsSchema, type Section } from "./schema";

const secret = {
  type: "object",
  properties: { secure: { type: "string" } },
  required: ["secure"],
  additionalProperties: false,
  description: "A secret that a setting names; set it with `pulumi config set --secret <name>`.",
};

/** A JSON schema of a whole `Pulumi.<stack>.yaml`, from which editors complete and check. */
export function stackFileSchema(project: string): Record<string, unknown> {
  const { properties = {}, required = [] } = z.toJSONSchema(settingsSchema, { io: "input" });
  const key = (section: string) => configKey(section as Section, project);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Settings of a stack of ${project}`,
    type: "object",
    properties: {
      config: {
        type: "object",
        properties: Object.fromEntries(
          Object.entries(properties).map(([section, schema]) => [key(section), schema]),
        ),
        patternProperties: { [`^(?!aws:|${project}:)[^:]+:`]: {} },
        required: required.map(key),
        additionalProperties: secret,
      },
      environment: { description: "Pulumi ESC environments that are merged in." },
      secretsprovider: { type: "string", description: "What encrypts the secrets of this stack." },
      encryptedkey: { type: "string" },
      encryptionsalt: { type: "string" },
    },
    required: ["config"],
    additionalProperties: false,
  };
}

/** The schema as it stands in `settings.schema.json`. */
export function stackFileSchemaText(project: string): string {
  return `${JSON.stringify(stackFileSchema(project), undefined, 2)}\n`;
}
