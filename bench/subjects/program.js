// The program of a stack under the recording monitor, and nothing else: no policies, no report.
require("./transpile-only");
require("./run-program.ts").runOnce(...process.argv.slice(2));
