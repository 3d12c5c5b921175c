#!/usr/bin/env node
require("../transpile/register");
require("./main.ts")
  .main(process.argv.slice(2))
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
