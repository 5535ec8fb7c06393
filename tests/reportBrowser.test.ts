import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ATTACKS, hostileDump, plainDump, reportOn } from "./reportSamples.js";

/** Names under which systems have it. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser that CHROMIUM names, or the first that is found; undefined for none. */
const PROGRAM =
  process.env.CHROMIUM ??
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isProgram);

if (PROGRAM === undefined) {
  process.stderr.write(
    `\nTHE REPORT IS NOT TESTED IN A BROWSER: none of ${NAMES.join(", ")} is installed. Install one, or name one in CHROMIUM.\n\n`,
  );
}

/** An element with text of its own. */
interface Contrast {
  readonly text: string;
  readonly contrast: number;
}

const MEASURE_CONTRASTS = readFileSync(new URL("measureContrasts.js", import.meta.url), "utf8");

const PAGES = [
  { name: `dumps/${ATTACKS[1]}.txt`, dump: hostileDump(), url: `https://evil.example/${ATTACKS[0]}` },
  ...Array.from({ length: 12 }, (_, at) => ({ name: `dumps/${at}.txt`, dump: plainDump(at) })),
  { name: "dumps/empty.txt", dump: "" },
];

describe.skipIf(PROGRAM === undefined)("the report in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "clean-news-report-"));
  const path = join(folder, "report.html");
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(path, reportOn(PAGES));
    // Root has no sandbox of its own, and the page is ours.
    browser = await chromium.launch({ executablePath: PROGRAM ?? "", args: ["--no-sandbox"] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** The report at a window of some width (CSS pixels), and what it asked for and complained of. */
  async function open(width: number, colorScheme: "light" | "dark" = "light") {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(path).href);
    return { page, asked, complaints };
  }

  function overflow(page: Page): Promise<number> {
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  test("asks for nothing but itself, complains of nothing, runs nothing", async () => {
    const { page, asked, complaints } = await open(1280);
    expect(asked).toEqual([pathToFileURL(path).href]);
    expect(complaints).toEqual([]);
    expect(await page.title()).toBe("clean-news: 14 pages cleaned");
    expect(await page.locator("h1").allTextContents()).toEqual(["14 pages cleaned"]);
    expect(await page.locator("script, img, iframe").count()).toBe(0);
    await page.close();
  }, 60_000);

  test("its policy stops a script and an image that are put in by force", async () => {
    const { page, complaints } = await open(1280);
    const stopped: (string | undefined)[] = [];
    page.on("requestfailed", (request) => stopped.push(request.failure()?.errorText));
    await page.evaluate(`
      document.body.insertAdjacentHTML("beforeend", '<img src="http://127.0.0.1:9/a.png">');
      const script = document.createElement("script");
      script.textContent = "document.title = 'owned'";
      document.body.append(script);
    `);
    await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(2);
    expect(await page.title()).toBe("clean-news: 14 pages cleaned");
    expect(stopped).toEqual(["csp"]);
    await page.close();
  }, 60_000);

  test.each([390, 1280])(
    "fits a window of %i pixels, with a page open",
    async (width) => {
      const { page } = await open(width);
      expect(await overflow(page)).toBe(0);
      await page.locator("summary").first().click();
      await page.locator(".dump td").first().waitFor({ state: "visible" });
      expect(await overflow(page)).toBe(0);
      await page.close();
    },
    60_000,
  );

  test("can be used by keyboard", async () => {
    const { page } = await open(1280);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("To the pages");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("show-content");
    await page.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".dump .boilerplate").first().waitFor({ state: "visible" });
    await page.locator("#show-boilerplate").focus();
    await page.keyboard.press("Space");
    expect(await page.locator(".dump .boilerplate >> visible=true").count()).toBe(0);
    expect(await page.locator(".dump .content >> visible=true").count()).toBeGreaterThan(0);
    await page.close();
  }, 60_000);

  test("has the colours of the reader's scheme, with enough contrast", async () => {
    for (const scheme of ["light", "dark"] as const) {
      const { page } = await open(1280, scheme);
      await page.locator("summary").nth(1).click();
      const contrasts = await page.evaluate<Contrast[]>(MEASURE_CONTRASTS);
      expect(contrasts.length, scheme).toBeGreaterThan(50);
      expect(
        contrasts.filter(({ contrast }) => contrast < 4.5),
        scheme,
      ).toEqual([]);
      const ground = await page.evaluate("getComputedStyle(document.body).backgroundColor");
      expect(ground).toBe(scheme === "light" ? "rgb(255, 255, 255)" : "rgb(22, 24, 27)");
      await page.close();
    }
  }, 60_000);
});
