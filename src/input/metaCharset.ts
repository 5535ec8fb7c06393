/** Bytes that browsers look through for it. */
const LOOKED_THROUGH = 1024;

const CHARSET = /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i;

/** The encoding that a page of HTML names in its head; null where it names none, or is a text dump. */
export function metaCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, LOOKED_THROUGH));
  return CHARSET.exec(head)?.[1] ?? null;
}
