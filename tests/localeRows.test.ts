import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LOCALES } from "../src/locales/index.js";

const ROOT = join(import.meta.dirname, "..");
const fixtures = readdirSync(join(ROOT, "fixtures"), { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== "sites",
);
const languages = new Set(
  fixtures.map(
    ({ name }) => JSON.parse(readFileSync(join(ROOT, "fixtures", name, "case.json"), "utf8")).truth.language,
  ),
);

test.each(Object.entries(LOCALES))("%s is one file, one row and at least one fixture", (code, make) => {
  const name = make.name;
  const source = readFileSync(join(ROOT, "src/locales", `${name}.ts`), "utf8");
  expect(source).toContain(`export const ${name} = (): Locale =>`);
  const rows = readFileSync(join(ROOT, "src/locales/index.ts"), "utf8").split("\n");
  expect(rows.filter((row) => row === `  ${code},` || row === `  ${code}: ${name},`)).toHaveLength(1);
  expect(languages).toContain(code);
});
