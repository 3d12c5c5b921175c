#!/usr/bin/env node
require("./register.js");
require("./worksheet/main.ts").main(process.argv.slice(2));
