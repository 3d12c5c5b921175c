#!/usr/bin/env node
require("../transpile/register");
require("./host-kit/main.ts").main(process.argv.slice(2));
