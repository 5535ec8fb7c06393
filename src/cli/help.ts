import { FEW_PAGES } from "./cleanWherePays.js";
import { SEARCHED_EXTENSIONS } from "./input.js";
import { MANIFEST_NAME } from "./manifest.js";

/** Stands below the flags in the help of the program. */
export const AFTER_HELP = `
Inputs:
  A file is read whatever its name. A folder is searched for
  ${SEARCHED_EXTENSIONS.map((extension) => `*.${extension}`).join(" ")},
  with .gz, .zst or .br after it or not, and with the folders below it; names that
  start with a dot and links to folders are passed over, other files counted in
  the summary. JSON lines there whose first line has no page are passed over with
  a word. Quote a pattern ('dumps/**/*.txt') and clean-news expands it. Inputs are
  cleaned in the order in which they are named, what a folder or a pattern holds
  in order of path; each file once.
  What is packed with gzip, zstd (Node 22.15 or later) or brotli is unpacked.
  Every record of an archive (WARC, WET) that is a page of text or HTML, and
  every line of JSON lines, is a page of its own; records of other kinds are
  counted on standard error. With -o an input of many pages is a folder.
  clean-news explain --input FILE tells what a file is taken for, and why.
  Text is UTF-8, or what its byte order mark says, or what it makes most sense in.

Workers:
  Pages are cleaned in as many threads as there are cores, or --jobs; results
  and their order are the same for any number. A page that takes longer than
  --timeout, or that a thread dies of, is an error, and the others go on. Few
  pages (less than ${FEW_PAGES} small ones) are done sooner without threads; there
  nothing interrupts a page, unless --timeout is given.

Output folders:
  The folder of -o is made; that of a file (FILE.csv, --report) must be there.
  a.txt gives a.json; where a.html lies beside it, a.txt.json and a.html.json.
  ${MANIFEST_NAME} in the folder of -o says what was written there.
  A run does only pages that are new or changed, or that other options or
  another version would give otherwise, and counts the rest as done before. New
  pages may change what is learnt of their site; then all are done again, unless
  --template or --no-learn is given. A run that was killed is finished by the
  next one. Files that clean-news did not
  write, or that somebody changed since, are left alone unless --force is given.

Config:
  {"format": "markdown", "timezone": "Europe/Minsk", "max-bytes": "64M"}
  Flags in full, without --; true turns one on. Paths start from the folder that
  you are in. Inputs are no part of it. explain and learn take of it what they
  know.

Formats:
  json      one indented object a page (for one file, and with -o)
  jsonl     one line a page (for folders, patterns, lists, several files)
  markdown  YAML front matter, then the article
  text      headline, standfirst and body; two blank lines between pages
  csv       one table of all pages, a row each: -o FILE.csv, or standard output.
            Lists are JSON in their cell; a ' stands before what a spreadsheet
            would run as a formula
  parquet   the same table, packed, with exact texts: -o FILE.parquet

Exit codes:
  0    all done
  1    done, but some inputs failed: each has a line on standard error and a
       record with "error" in its place
  2    wrong usage; nothing was done
  130  interrupted (Ctrl-C, SIGINT); a line on standard error says how far the
       run was. 143 after SIGTERM, 129 after SIGHUP

Standard error:
  Each page that failed has a line there, at a terminal or not. A summary ends the
  run at a terminal; with -o, --stats and flags that count pages everywhere.

Examples:
  clean-news page.txt
  lynx -dump -nolist page.html | clean-news --format markdown
  clean-news dumps/ > articles.jsonl
  clean-news 'dumps/2024-*/*.txt' -o articles --format markdown
  find dumps -name '*.txt' -print0 | clean-news --files-from - -0
  clean-news crawl.warc.gz -o articles
  zcat pages.jsonl.gz | clean-news --input-format jsonl | jq .title
  clean-news learn dumps/ -o template.json
  clean-news --template template.json new.txt
  clean-news explain page.txt | less`;

/** The same of explain. */
export const EXPLAIN_HELP = `
Prints the dump line by line: line number, what became of it (kept, metadata,
removed), label, confidence, rule, text. At a terminal what is kept is green,
metadata cyan and the rest dim. "unsure" is furniture of no known kind. The
confidence is how likely the line is what it was taken for, seen by itself:
amid the story less is enough to be kept, far from it more is asked for. Of an
archive or a file of JSON lines the first page is shown, and FILE:NUMBER is any
other, as messages call it. A long dump is read best in a pager:
  clean-news explain page.txt | less -S`;
