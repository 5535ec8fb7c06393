import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/types.js";
import { parseTemplate } from "../templateSchema.js";
import { folderOf, ROOT, records, run } from "./runCli.js";

/** What a careful reader says of a folder of pages of one site: fixtures/README.md. */
interface SiteCase {
  readonly about: string;
  readonly template: Readonly<Record<"header" | "footer", readonly string[]>>;
  readonly furniture: readonly string[];
  readonly pages: Readonly<Record<string, Partial<Article> & { readonly body: readonly string[] }>>;
}

const FOLDER = join(ROOT, "fixtures/sites");

/** Articles of the pages, by the names of their files, with what the case says of them alone; and their texts. */
function cleanSite(pages: string, flag: string, { pages: truths }: SiteCase) {
  const { status, stdout, stderr } = run([flag, pages], { cwd: ROOT });
  expect([status, stderr]).toEqual([0, ""]);
  const articles = records(stdout).map((record) => record as unknown as Article);
  const shown = articles.map(({ source, ...article }) => {
    const name = basename(source.path ?? "");
    const names = Object.keys(truths[name] ?? {});
    const facts = Object.entries(article).filter(([field]) => names.includes(field));
    return [name, { ...Object.fromEntries(facts), body: article.body.map(({ text }) => text) }];
  });
  return { shown: Object.fromEntries(shown), text: articles.map(({ text }) => text).join("\n\n") };
}

describe.each(readdirSync(FOLDER))("%s", (name) => {
  const site: SiteCase = JSON.parse(readFileSync(join(FOLDER, name, "case.json"), "utf8"));
  const pages = join(FOLDER, name, "pages");

  describe(site.about, () => {
    test("the template has what the site repeats, above and below its stories, and no line of a story", () => {
      const cwd = folderOf({});
      expect(run(["learn", pages, "-o", "t.json"], { cwd }).status).toBe(0);
      const { sites } = parseTemplate(readFileSync(join(cwd, "t.json"), "utf8"));
      expect(sites.map((learnt) => learnt.pages)).toEqual([Object.keys(site.pages).length]);
      const linesOf = (part: "header" | "footer" | "repeated"): string[] =>
        sites.flatMap((learnt) => learnt[part].map(({ line }) => line));
      for (const part of ["header", "footer"] as const) {
        const known = linesOf(part).filter((line) => site.template[part].includes(line));
        expect(known).toEqual(site.template[part]);
      }
      const stories = Object.values(site.pages).flatMap(({ body }) => body);
      const all = (["header", "footer", "repeated"] as const).flatMap(linesOf);
      expect(all.filter((line) => stories.includes(line))).toEqual([]);
    });

    test("every page gives its story whole, and nothing else", () => {
      const { shown } = cleanSite(pages, "--learn", site);
      expect(shown).toEqual(site.pages);
    });

    test("a page alone does not tell the furniture that reads like a story", () => {
      const [alone, learnt] = ["--no-learn", "--learn"].map((flag) => cleanSite(pages, flag, site).text);
      for (const text of site.furniture) {
        expect(alone).toContain(text);
        expect(learnt).not.toContain(text);
      }
    });
  });
});
