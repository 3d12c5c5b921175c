#!/usr/bin/env node
require("../transpile/register");
require("./main.ts").main(process.argv.slice(2));
