import { describe, expect, test } from "vitest";
import { folderOf, page, records, run } from "./runCli.js";

/** Another story, and the first one as another dumper has it. */
const OTHER = page()
  .replace("Harbour bridge number 1 to close for repairs", "Ferry fares rise in the spring")
  .replace(
    "old harbour bridge number 1 will close to all traffic on Monday",
    "fares of all ferries rise by a tenth in May",
  )
  .replace("engineers replace its steel cables", "fuel costs more than it ever did on this coast")
  .replace(
    /Work is expected.*?midnight\./s,
    "Children will ride for nothing from June, and so will their dogs.",
  )
  .replace(
    /"We know that.*?quay\./s,
    "Nobody on the quay had heard of it when our reporter asked there at noon.",
  )
  .replace(
    /The bridge was opened.*?plans\./s,
    "The last rise was six years ago and led to a week without any boats at all.",
  );
const WRAPPED = page()
  .replaceAll(/(.{60,78}) /g, "$1\n")
  .replace("Read also", "More stories");
const TREE = {
  "in/a.txt": page(),
  "in/b.txt": OTHER,
  "in/c.txt": WRAPPED,
  "in/d.txt": page(),
  "in/e.txt": "",
};

function found(stdout: string): unknown[] {
  return records(stdout).map(({ duplicateOf, similarity }) => [duplicateOf, similarity]);
}

describe("--duplicates", () => {
  test("tells of each record what it is a duplicate of, and drops nothing", () => {
    const cwd = folderOf(TREE);
    const { stdout, stderr } = run(["in", "--duplicates"], { cwd });
    const [a, b, c, d, e] = found(stdout);
    expect([a, b, e]).toEqual(Array(3).fill([null, null]));
    expect(c).toEqual(["in/a.txt", expect.any(Number)]);
    expect(d).toEqual(["in/a.txt", 1]);
    expect(stderr).toContain("5 pages, 4 articles, 1 failed, 2 duplicates;");
    const plain = run(["in"], { cwd });
    expect(found(plain.stdout)).toEqual(Array(5).fill([undefined, undefined]));
  });

  test("names records of an input of many by their number", () => {
    const input = [page(), OTHER, page()].map((text) => JSON.stringify({ text })).join("\n");
    const { stdout } = run(["--duplicates", "--input-format", "jsonl"], { cwd: folderOf({}), input });
    expect(found(stdout)).toEqual([
      [null, null],
      [null, null],
      ["standard input:1", 1],
    ]);
  });

  test("goes with every format", () => {
    const cwd = folderOf(TREE);
    expect(run(["in", "--duplicates", "-f", "csv"], { cwd }).stdout).toMatch(
      /,duplicateOf,similarity,error_rule/,
    );
    expect(run(["in/a.txt", "in/d.txt", "--duplicates", "-f", "markdown"], { cwd }).stdout).toContain(
      "duplicateOf: in/a.txt\nsimilarity: 1\n",
    );
  });
});

describe("--dedupe", () => {
  test("leaves duplicates out and counts them", () => {
    const cwd = folderOf(TREE);
    const { status, stdout, stderr } = run(["in", "--dedupe"], { cwd });
    expect(records(stdout).map(({ source }) => (source as { path: string }).path)).toEqual([
      "in/a.txt",
      "in/b.txt",
      "in/e.txt",
    ]);
    expect(stderr).toContain("5 pages, 4 articles, 1 failed, 2 duplicates, 2 left out;");
    expect(status).toBe(1);
  });

  test("compares with what is written, not with what another flag left out", () => {
    const cwd = folderOf(TREE);
    const { stdout, stderr } = run(["in", "--dedupe", "--min-confidence", "1"], { cwd });
    expect(stdout).toBe("");
    expect(stderr).toContain("5 pages, 4 articles, 1 failed, 4 left out;");
  });
});
