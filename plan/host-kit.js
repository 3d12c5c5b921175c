#!/usr/bin/env node
require("./register.js");
require("./host-kit/main.ts").main(process.argv.slice(2));
