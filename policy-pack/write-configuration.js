// `npm run policies`: brings the policy configurations in step with the rules, and writes docs/policies.md.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

require("../transpile/register");
const { catalogue } = require("./catalogue");
const { writeConfigurations } = require("./configuration");
const { rules } = require("./policies");

writeConfigurations(rules);
writeFileSync(join(__dirname, "..", "docs", "policies.md"), catalogue(rules));
