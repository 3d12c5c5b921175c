/*
 * Where Pulumi starts the pack.
 *
 * The runner has a type-checking ts-node in place before it loads this file, which would cost seconds at every preview.
 * It is switched off, and one that only removes types takes its place: `npm run check` has checked them already.
 */
process[Symbol.for("ts-node.register.instance")]?.enabled(false);
require("ts-node").register({
  transpileOnly: true,
  project: require("node:path").join(__dirname, "tsconfig.json"),
  cwd: __dirname,
});
require("./pack.ts");
