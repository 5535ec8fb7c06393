import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SiteTemplate } from "../../src/template/template.js";
import { gazettePage, mercuryPage } from "../sitePages.js";
import { parseTemplate } from "../templateSchema.js";
import { folderOf, page, records, run } from "./runCli.js";

const GAZETTE = Object.fromEntries(numbers(12).map((number) => [`in/g${number}.txt`, gazettePage(number)]));
const MERCURY = Object.fromEntries(numbers(9).map((number) => [`in/m${number}.txt`, mercuryPage(number)]));

const NOTICE = "The Harbour Gazette has reported from the coast since the first ferry";

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function sitesIn(path: string): readonly SiteTemplate[] {
  return parseTemplate(readFileSync(path, "utf8")).sites;
}

function texts(stdout: string): string {
  return records(stdout)
    .map(({ text }) => text)
    .join("\n");
}

describe("learn", () => {
  test("writes a template of two sites, mixed in one folder, that a person can read", () => {
    const cwd = folderOf({ ...GAZETTE, ...MERCURY });
    const { status, stdout, stderr } = run(["learn", "in", "-o", "t.json"], { cwd });
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toBe("clean-news: t.json: 2 sites learnt from 21 pages\n");
    const text = readFileSync(join(cwd, "t.json"), "utf8");
    expect(text).toContain('{"line":"Published {date}","pages":12,');
    expect(sitesIn(join(cwd, "t.json")).map(({ pages }) => pages)).toEqual(expect.arrayContaining([12, 9]));
    expect(readdirSync(cwd).sort()).toEqual(["in", "t.json"]);
  });

  test("parts put together in any order are the one run, byte for byte; a part twice changes nothing", () => {
    const cwd = folderOf({ ...GAZETTE, ...MERCURY });
    run(["learn", "in", "-o", "one.json"], { cwd });
    const parts = [["in/g*.txt"], ["in/m1.txt"], ["in/m[02-9].txt", "in/g3.txt"]];
    parts.forEach((inputs, at) => {
      expect(run(["learn", "--partial", ...inputs, "-o", `${at}.part`], { cwd }).status).toBe(0);
    });
    const one = readFileSync(join(cwd, "one.json"), "utf8");
    expect(parseTemplate(one).sites).toHaveLength(2);
    for (const [at, order] of [
      ["0.part", "1.part", "2.part"],
      ["2.part", "0.part", "1.part", "0.part"],
    ].entries()) {
      expect(run(["learn", "--merge", ...order, "-o", `${at}.json`], { cwd }).status).toBe(0);
      expect(readFileSync(join(cwd, `${at}.json`), "utf8")).toBe(one);
    }
    run(["learn", "--merge", "--partial", "2.part", "1.part", "-o", "12.part"], { cwd });
    run(["learn", "--merge", "12.part", "0.part", "-o", "nested.json"], { cwd });
    expect(readFileSync(join(cwd, "nested.json"), "utf8")).toBe(one);
  });

  test("--group-by folder, host and field= name the sites; a page without is told", () => {
    const tree = Object.fromEntries(
      numbers(4).flatMap((number) => [
        [`in/a/${number}.txt`, gazettePage(number)],
        [`in/b/${number}.txt`, gazettePage(number + 4)],
      ]),
    );
    const lines = numbers(8).map((number) => ({
      text: gazettePage(number),
      url: `https://${number % 2 ? "www" : "m"}.gazette.example/${number}`,
      paper: number < 4 ? "first" : "second",
    }));
    const jsonl = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n${JSON.stringify({ text: page() })}\n`;
    const cwd = folderOf({ ...tree, "p.jsonl": jsonl });
    const names = (...args: string[]) => {
      const { status, stderr } = run(["learn", ...args, "-o", "t.json", "--force"], { cwd });
      return {
        status,
        stderr,
        names: sitesIn(join(cwd, "t.json"))
          .map(({ name }) => name)
          .sort(),
      };
    };
    expect(names("in", "--group-by", "folder")).toMatchObject({ status: 0, names: ["in/a", "in/b"] });
    const host = names("p.jsonl", "--group-by", "host");
    expect(host).toMatchObject({ status: 1, names: ["m.gazette.example", "www.gazette.example"] });
    expect(host.stderr).toContain("p.jsonl:9: has no address");
    const field = names("p.jsonl", "--group-by", "field=paper");
    expect(field).toMatchObject({ status: 1, names: ["first", "second"] });
    expect(field.stderr).toContain("p.jsonl:9: has no text in the field");
    expect(field.stderr).not.toContain("p.jsonl:10");
    expect(names("p.jsonl")).toMatchObject({ status: 0, names: [null] });
    expect(sitesIn(join(cwd, "t.json"))[0]?.hosts).toEqual(["m.gazette.example", "www.gazette.example"]);
  });

  test("--group-by field= takes the fields of the address and the name too, and tells once what is missing", () => {
    const lines = [0, 1, 2, 3].map((number) =>
      JSON.stringify({ id: number < 3 ? "first" : null, url: "x:first", text: gazettePage(number) }),
    );
    const cwd = folderOf({ "p.jsonl": [...lines, lines[3]].join("\n") });
    const learn = (field: string) =>
      run(["learn", "p.jsonl", "-o", "t.json", "--force", "--group-by", field], { cwd });
    expect(learn("field=id").stderr).toContain("t.json: 1 site learnt from 3 pages");
    expect(sitesIn(join(cwd, "t.json"))).toMatchObject([{ name: "first" }]);
    expect(learn("field=url").status).toBe(0);
    expect(learn("field=moon").stderr).toMatch(
      /p\.jsonl:1: has no text in the field "moon"\. Its fields are "id", "url"\. .*\n.*p\.jsonl: has 4 more pages that can't be grouped/,
    );
  });

  test("what a site is called by --group-by is read by --template, however long; hosts are as long as hosts may be", () => {
    const paper = "The Harbour Gazette and ".repeat(200);
    const lines = numbers(4).map((number) =>
      JSON.stringify({ paper, url: `https://${"a".repeat(3000)}.example/`, text: gazettePage(number) }),
    );
    const cwd = folderOf({ "p.jsonl": lines.join("\n") });
    expect(run(["learn", "p.jsonl", "-o", "t.json", "--group-by", "field=paper"], { cwd }).status).toBe(0);
    expect(sitesIn(join(cwd, "t.json"))).toMatchObject([{ name: paper, hosts: [] }]);
    expect(run(["p.jsonl", "--template", "t.json"], { cwd })).toMatchObject({ status: 0, stderr: "" });
  });

  test("pages that tell a story again are counted", () => {
    const again = {
      "in/p1.txt": `${gazettePage(1)}Print view\n`,
      "in/p2.txt": `${gazettePage(2)}Print view\n`,
    };
    const cwd = folderOf({ ...GAZETTE, ...again });
    expect(run(["learn", "in", "-o", "t.json"], { cwd }).stderr).toBe(
      "clean-news: t.json: 1 site learnt from 12 pages; 2 pages tell stories that others tell\n",
    );
  });

  test("pages of no site are counted and named", () => {
    const cwd = folderOf({
      ...GAZETTE,
      "odd/a.txt": mercuryPage(1),
      "odd/b.txt": "A line\nAnd another one.\n",
    });
    const { stderr } = run(["learn", "in", "odd", "-o", "t.json"], { cwd });
    expect(stderr).toMatch(
      /; 2 pages are of no site with 3 different pages: odd\/[ab]\.txt, odd\/[ab]\.txt\n$/,
    );
  });

  test("fewer than 3 pages of a site are too few: exit 1, no file, and what to do", () => {
    const cwd = folderOf({ "a.txt": gazettePage(1), "b.txt": gazettePage(2), "c.txt": mercuryPage(1) });
    const { status, stderr } = run(["learn", "a.txt", "b.txt", "c.txt", "-o", "t.json"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(/nothing learnt: no site has 3 different pages.*Name more pages/);
    expect(existsSync(join(cwd, "t.json"))).toBe(false);
  });

  test("a page that can't be read is told, the others are learnt from", () => {
    const cwd = folderOf(GAZETTE);
    const { status, stderr } = run(["learn", "in", "missing.txt", "-o", "t.json"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain("missing.txt: does not exist");
    expect(sitesIn(join(cwd, "t.json"))).toHaveLength(1);
  });

  test("wrong usage writes nothing and says what to do", () => {
    const cwd = folderOf({ ...GAZETTE, "t.json": "mine" });
    const refused = (...args: string[]) => {
      const { status, stderr } = run(["learn", ...args], { cwd });
      expect(status).toBe(2);
      return stderr;
    };
    expect(refused("in")).toContain("-o template.json");
    expect(refused("in", "-o", "t.json")).toContain("is there already. Name another file, or add --force.");
    expect(refused("in", "-o", "in")).toContain("is a folder. Name a file");
    expect(refused("in", "-o", "no/t.json")).toContain("there is no folder no. Make it (mkdir -p)");
    expect(refused("--merge", "-o", "u.json")).toContain("--merge needs the files");
    expect(refused("--merge", "a", "--group-by", "host", "-o", "u.json")).toContain(
      "--group-by belongs to --partial",
    );
    expect(refused("in", "--group-by", "moon", "-o", "u.json")).toContain(
      "Allowed are folder, host, and field=NAME",
    );
    expect(readFileSync(join(cwd, "t.json"), "utf8")).toBe("mine");
  });

  test("a partial that is none, is damaged, cut off or missing is told with what to do", () => {
    const cwd = folderOf(GAZETTE);
    run(["learn", "--partial", "in", "-o", "good.part"], { cwd });
    const lines = readFileSync(join(cwd, "good.part"), "utf8").split("\n");
    writeFileSync(join(cwd, "cut.part"), lines.slice(0, 5).join("\n"));
    writeFileSync(join(cwd, "bad.part"), lines.with(2, '["0"]').join("\n"));
    copyFileSync(join(cwd, "in/g1.txt"), join(cwd, "page.part"));
    for (const [name, what] of [
      ["cut.part", "is cut off"],
      ["bad.part", "is damaged in line 3"],
      ["page.part", "is no partial of this version"],
    ]) {
      const { status, stderr } = run(["learn", "--merge", "good.part", `${name}`, "-o", "t.json"], { cwd });
      expect(status).toBe(1);
      expect(stderr).toContain(`${name} ${what}. Make it again: clean-news learn --partial`);
      expect(existsSync(join(cwd, "t.json"))).toBe(false);
    }
    expect(run(["learn", "--merge", "gone.part", "-o", "t.json"], { cwd }).stderr).toContain(
      "does not exist",
    );
  });

  test("nothing is left in the folder for temporary files", () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith("clean-news-learn-"));
    const cwd = folderOf(GAZETTE);
    run(["learn", "--partial", "in", "-o", "a.part"], { cwd });
    run(["learn", "--merge", "a.part", "-o", "t.json"], { cwd });
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith("clean-news-learn-"))).toEqual(before);
  });
});

describe("a template in use", () => {
  test("--template takes furniture out of a page that looks like story, and explain says so", () => {
    const cwd = folderOf({ ...GAZETTE, "new.txt": gazettePage(11) });
    run(["learn", "in", "-o", "t.json"], { cwd });
    expect(sitesIn(join(cwd, "t.json"))).toHaveLength(1);
    expect(JSON.parse(run(["new.txt"], { cwd }).stdout).text).toContain(NOTICE);
    const { status, stdout } = run(["--template", "t.json", "new.txt"], { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).text).not.toContain(NOTICE);
    expect(run(["explain", "--template", "t.json", "new.txt"], { cwd }).stdout).toMatch(
      /removed .* template\/repeated-line .*The Harbour Gazette has reported/,
    );
  });

  test("an edited template is used as it is", () => {
    const cwd = folderOf({ ...GAZETTE });
    run(["learn", "in", "-o", "t.json"], { cwd });
    const path = join(cwd, "t.json");
    const lines = readFileSync(path, "utf8").split("\n");
    writeFileSync(path, lines.filter((line) => !line.includes("has reported from the coast")).join("\n"));
    expect(sitesIn(path)).toHaveLength(1);
    expect(JSON.parse(run(["--template", "t.json", "in/g1.txt"], { cwd }).stdout).text).toContain(NOTICE);
  });

  test("8 files are learnt from unasked, 7 are not; --no-learn and --learn say otherwise", () => {
    const cwd = folderOf(GAZETTE);
    const files = numbers(8).map((number) => `in/g${number}.txt`);
    const cleaned = (...args: string[]) => texts(run(args, { cwd }).stdout);
    expect(cleaned(...files)).not.toContain(NOTICE);
    expect(cleaned(...files.slice(1))).toContain(NOTICE);
    expect(cleaned("--no-learn", ...files)).toContain(NOTICE);
    expect(cleaned("--learn", ...files.slice(1))).not.toContain(NOTICE);
  });

  test("what is learnt on the way does not depend on the order of the files, nor on a second look", () => {
    const cwd = folderOf({ ...GAZETTE, ...MERCURY });
    const files = readdirSync(join(cwd, "in")).map((name) => `in/${name}`);
    const sorted = (...args: string[]) => run(args, { cwd }).stdout.split("\n").sort();
    const expected = sorted(...files);
    expect(sorted(...files.toReversed())).toEqual(expected);
    expect(sorted("in")).toEqual(expected);
  });

  test("a stream through a pipe is cleaned as it comes", () => {
    const input = numbers(12).map((number) => `${JSON.stringify({ text: gazettePage(number) })}\n`);
    const { stdout } = run(["--input-format", "jsonl"], { cwd: folderOf({}), input: input.join("") });
    expect(texts(stdout)).toContain(NOTICE);
  });

  test("what is no template is refused with what to do, and nothing is cleaned", () => {
    const cwd = folderOf({
      "a.txt": page(),
      "page.json": page(),
      "empty.json": "{}",
      "new.json": '{"format":"clean-news-template","version":9,"sites":[]}',
    });
    const refused = (name: string) => {
      const { status, stdout, stderr } = run(["--template", name, "a.txt"], { cwd });
      expect([status, stdout]).toEqual([2, ""]);
      return stderr;
    };
    expect(refused("page.json")).toMatch(
      /--template page.json is not JSON .*Make a template with clean-news learn/,
    );
    expect(refused("empty.json")).toMatch(/is no template: .*Make one with clean-news learn/);
    expect(refused("new.json")).toContain("is a template of version 9; this clean-news reads version 1");
    expect(refused("gone.json")).toContain("does not exist");
  });
});
