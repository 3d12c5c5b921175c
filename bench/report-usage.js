// Preloaded into every process that is measured: writes what the process has used to file descriptor 3 when it ends.
const { writeSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS, ...globalThis.facts };
  writeSync(3, JSON.stringify(usage));
});
