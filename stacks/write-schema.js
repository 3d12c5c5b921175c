// `npm run schema`: writes settings.schema.json, from which editors complete and check Pulumi.<stack>.yaml.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

require("ts-node").register({
  transpileOnly: true,
  project: join(__dirname, "..", "tsconfig.run.json"),
});
const { stackFileSchemaText } = require("./json-schema");

writeFileSync(join(__dirname, "settings.schema.json"), stackFileSchemaText("hybrid-platform"));
