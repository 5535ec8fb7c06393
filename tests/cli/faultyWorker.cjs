"use strict";
// A worker with faults: what a page says happens to the thread that cleans it.
const { workerData } = require("node:worker_threads");
const doTask = require("../../bin/clean-worker.js");

const FAULTS = {
  hang: () => {
    for (;;);
  },
  throw: () => {
    setImmediate(() => {
      throw new Error("thrown outside of the page");
    });
    return new Promise(() => {});
  },
  exit: () => process.exit(7),
};

module.exports = (task) => {
  const text = Buffer.from(task.record.content).toString("utf8");
  const fault = Object.keys(FAULTS).find((name) => text.startsWith(`fault: ${name}`));
  if (fault === undefined) return doTask(task);
  Atomics.store(workerData.begun, task.slot, 1);
  return FAULTS[fault]();
};
