// The program of a stack under the recording monitor, and nothing else: no policies, no report. It starts as the offline preview
// does, so that only what the preview adds tells the two apart.
require("../../transpile/register");
require("./run-program.ts").runOnce(...process.argv.slice(2));
