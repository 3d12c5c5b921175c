// Lets Node load the TypeScript sources: types are only removed here, `npm run check` checks them.
require("ts-node").register({
  transpileOnly: true,
  project: require("node:path").join(__dirname, "..", "tsconfig.run.json"),
});
// The Pulumi SDK reads `new Error().stack` for every output of every resource, and ts-node maps each of those stacks back to
// TypeScript: without the mapping a plan takes a third less time.
Error.prepareStackTrace = undefined;
