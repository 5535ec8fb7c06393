import { test } from "vitest";
import { fuzz } from "./fuzz.js";

test("2,000 changed pages and archives: no crash, no hang, nothing that the schema does not allow", async () => {
  await fuzz(2000);
}, 300_000);
