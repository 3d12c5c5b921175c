// Writes golden/<version>.txt for the version of the package, once per release.
require("../../../transpile/register");
const { version } = require("../../../package.json");
try {
  require("./release.ts").writeRelease(version);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
