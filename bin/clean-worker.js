"use strict";
// What a worker thread runs: src/cli/workerTask.ts, as it was built.
module.exports = require("./clean-news.js").load().doTask;
