#!/usr/bin/env node
require("./register.js");
require("./hosts/main.ts").main(process.argv.slice(2));
