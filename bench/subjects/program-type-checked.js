// The same as Pulumi starts a TypeScript program unless told otherwise: compiled anew each time, with a type check.
const { join } = require("node:path");

require("ts-node").register({ project: join(__dirname, "..", "..", "tsconfig.json") });
require("./run-program.ts").runOnce(...process.argv.slice(2));
