// Loads modules, given as arguments, and does nothing with them.
for (const module of process.argv.slice(2)) require(module);
