/** The bytes of each sign in an encoding of one or two bytes a sign, by what its bytes are decoded to. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Encodings of two bytes, and the first bytes that they have. */
const LEADS: Readonly<Record<string, (byte: number) => boolean>> = {
  gb18030: (byte) => byte > 0x80,
  big5: (byte) => byte > 0x80,
  "euc-jp": (byte) => byte > 0xa0,
  "euc-kr": (byte) => byte > 0x80,
  shift_jis: (byte) => (byte > 0x80 && byte < 0xa0) || byte > 0xdf,
};

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const isLead = LEADS[encoding] ?? (() => false);
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (...bytes: number[]): void => {
    const sign = decoder.decode(Uint8Array.from(bytes));
    if (sign.length === 1 && sign !== "\ufffd" && !table.has(sign)) table.set(sign, bytes);
  };
  for (let first = 0; first < 0x100; first++) {
    if (!isLead(first)) add(first);
    else for (let second = 0x40; second < 0xff; second++) add(first, second);
  }
  // Node 20 decodes these as control characters.
  if (encoding === "windows-1252")
    for (const [at, sign] of [..."€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ"].entries())
      table.set(sign, [0x80 + at]);
  tables.set(encoding, table);
  return table;
}

/** The text in an encoding that `TextDecoder` knows; "?" for what it lacks. */
export function encodeAs(encoding: string, text: string): Uint8Array {
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  const table = tableOf(encoding);
  return Uint8Array.from([...text].flatMap((sign) => table.get(sign) ?? [0x3f]));
}
