import { gzipSync } from "node:zlib";

/** One record of an archive, as it stands in it. */
export interface WarcRecord {
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly contentType?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const DATE = "2024-03-02T10:11:12Z";

/** The bytes of a record. */
export function warcRecord({
  type,
  content,
  contentType = "text/plain",
  url,
  headers = {},
}: WarcRecord): Buffer {
  const block = Buffer.from(content);
  const fields = {
    "WARC-Type": type,
    "WARC-Date": DATE,
    "WARC-Record-ID": `<urn:uuid:${url ?? type}>`,
    ...(url === undefined ? {} : { "WARC-Target-URI": url }),
    "Content-Type": contentType,
    "Content-Length": String(block.length),
    ...headers,
  };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join("")}\r\n`), block, Buffer.from("\r\n\r\n")]);
}

/** A WET archive of these pages, its first record the usual one about the archive. */
export function wetRecords(pages: readonly string[]): Buffer[] {
  return [
    warcRecord({ type: "warcinfo", content: "isPartOf: test\r\n", contentType: "application/warc-fields" }),
    ...pages.map((content, at) =>
      warcRecord({ type: "conversion", content, url: `https://a.example/${at}` }),
    ),
  ];
}

/** The bytes of an HTTP response. */
export function httpResponse(headers: Readonly<Record<string, string>>, body: string | Uint8Array): Buffer {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head.join("")}\r\n`), Buffer.from(body)]);
}

export function fetched(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
): Buffer {
  const content = httpResponse(headers, body);
  return warcRecord({ type: "response", content, url, contentType: "application/http; msgtype=response" });
}

/** Every record of an archive packed by itself, as crawlers do. */
export function gzipEach(parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(parts.map((part) => gzipSync(part)));
}
