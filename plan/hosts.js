#!/usr/bin/env node
require("../transpile/register");
require("./hosts/main.ts").main(process.argv.slice(2));
