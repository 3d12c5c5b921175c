/**
 * Lets a worker of mocha take its time to end. It writes what it covered then, and is killed after one second otherwise: on a
 * busy machine the coverage of half of the tests would be lost.
 */
const workerpool = require("workerpool");

const { pool } = workerpool;
workerpool.pool = (script, options) => pool(script, { ...options, workerTerminateTimeout: 60_000 });
