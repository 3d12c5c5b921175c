/*
 * Where Pulumi starts the pack.
 *
 * The runner has a type-checking ts-node in place before it loads this file, which would cost seconds at every preview.
 * It is switched off, and one that only removes types takes its place: `npm run check` has checked them already.
 */
process[Symbol.for("ts-node.register.instance")]?.enabled(false);
const { existsSync } = require("node:fs");
const { join } = require("node:path");
// Beside the program the pack loads as the program does, which keeps what it made of the sources; elsewhere it stands alone.
const keeping = join(__dirname, "..", "transpile", "register.js");
if (existsSync(keeping)) require(keeping);
else {
  require("ts-node").register({
    transpileOnly: true,
    project: join(__dirname, "tsconfig.json"),
    cwd: __dirname,
  });
}
require("./pack.ts");
