#!/usr/bin/env node
require("../transpile/register");
require("./worksheet/main.ts").main(process.argv.slice(2));
