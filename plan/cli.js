#!/usr/bin/env node
require("./register.js");
require("./main.ts").main(process.argv.slice(2));
