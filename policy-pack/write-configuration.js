// `npm run policies`: brings the policy configurations in step with the rules.
require("../transpile/register");
const { rules } = require("./policies");
require("./configuration").writeConfigurations(rules);
