// The way the offline preview itself starts: nothing is type-checked, and no stack trace is mapped back to TypeScript.
const { join } = require("node:path");

require("ts-node").register({
  transpileOnly: true,
  project: join(__dirname, "..", "..", "tsconfig.run.json"),
});
Error.prepareStackTrace = undefined;
