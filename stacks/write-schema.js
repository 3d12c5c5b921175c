// `npm run schema`: writes settings.schema.json, from which editors complete and check Pulumi.<stack>.yaml, and docs/settings.md.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

require("../transpile/register");
const { stackFileSchemaText } = require("./json-schema");
const { settingsPage } = require("./settings-page");

const project = "hybrid-platform";
writeFileSync(join(__dirname, "settings.schema.json"), stackFileSchemaText(project));
writeFileSync(join(__dirname, "..", "docs", "settings.md"), settingsPage(project));
