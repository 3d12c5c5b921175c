// Writes plan/golden/<stack>.txt and comparisons.txt anew; look at the difference before you commit it.
require("../transpile/register");
require("./golden/golden.ts")
  .writeGolden()
  .then(require("./golden/comparisons.ts").writeComparisons)
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
