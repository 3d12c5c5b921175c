/**
 * Lets Node load the TypeScript sources: types are only removed here, `npm run check` checks them.
 * Stack traces name lines of TypeScript; what maps them works only when somebody reads a trace.
 */
const { javaScript } = require("./javascript");
const { mapped } = require("./traces");

require.extensions[".ts"] = (module, file) => module._compile(javaScript(file), file);

Error.prepareStackTrace = (error, frames) =>
  [String(error), ...frames.map((frame) => mapped(String(frame), javaScript))].join("\n    at ");
