// Writes plan/golden/<stack>.txt anew; look at the difference before you commit it.
require("../transpile/register");
require("./golden/golden.ts")
  .writeGolden()
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
