// Writes golden/<version>.txt for the version of the package, once per release.
require("../../../plan/register.js");
const { version } = require("../../../package.json");
try {
  require("./release.ts").writeRelease(version);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
