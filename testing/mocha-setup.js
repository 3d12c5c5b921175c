// Transpile only: `npm run check` type-checks. The call-site cache must be in place before ts-node installs its source maps.
require("./call-site-cache.js");
require("ts-node").register({
  transpileOnly: true,
  project: require("node:path").join(__dirname, "..", "tsconfig.run.json"),
});
// Before any module of a provider: it watches how those load their classes.
require("./strict-mock/watch-constructors");
