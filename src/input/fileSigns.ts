/** What a sort of file that is no text is told by, and what to do with it. */
interface FileSign {
  /** A sign a byte. */
  readonly sign: string;
  /** Bytes before it; 0 where absent. */
  readonly at?: number;
  /** Text may have the sign by chance: only beside a NUL byte, which text has none of, it says something. */
  readonly besideNul?: true;
  /** Goes after "is". */
  readonly what: string;
}

const PICTURE = "a picture. Give the text dump of the page instead.";

/** Files that are taken for dumps. A new sort is a row. */
const FILE_SIGNS: readonly FileSign[] = [
  { sign: "%PDF-", what: "a PDF. Make text of it, for example: pdftotext FILE - | clean-news" },
  { sign: "PK\x03\x04", what: "a ZIP archive (as are .docx and .epub). Unpack it, and give its text." },
  {
    at: 257,
    sign: "ustar",
    besideNul: true,
    what: "a tar archive (as a .tgz is, once unpacked). Unpack it, and give the folder: tar -xf FILE -C DIR",
  },
  { sign: "\x1f\x8b", what: "compressed with gzip. Unpack it first: gzip -dc FILE | clean-news" },
  { sign: "\x28\xb5\x2f\xfd", what: "compressed with zstd. Unpack it first: zstd -dc FILE | clean-news" },
  { sign: "\xfd7zXZ\0", what: "compressed with xz. Unpack it first: xz -dc FILE | clean-news" },
  { at: 4, sign: "1AY&SY", what: "compressed with bzip2. Unpack it first: bzip2 -dc FILE | clean-news" },
  { sign: "7z\xbc\xaf\x27\x1c", what: "a 7z archive. Unpack it, and give the folder: 7z x FILE -oDIR" },
  { sign: "Rar!\x1a\x07", what: "a RAR archive. Unpack it, and give the folder: unrar x FILE DIR/" },
  { sign: "\x89PNG\r\n\x1a\n", what: PICTURE },
  { sign: "\xff\xd8\xff", what: PICTURE },
  { sign: "GIF8", besideNul: true, what: PICTURE },
  { at: 8, sign: "WEBP", besideNul: true, what: PICTURE },
  { sign: "SQLite format 3\0", what: "an SQLite database. Write its pages as JSON lines, and give those." },
];

/** Bytes that the signs are among. */
const REACH = Math.max(...FILE_SIGNS.map(({ at = 0, sign }) => at + sign.length));

/** What a file that is no text is, and what to do, as goes after "is"; null where its bytes have no sign that is known. */
export function fileSign(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, REACH));
  const found = FILE_SIGNS.find(
    ({ sign, at = 0, besideNul }) => start.startsWith(sign, at) && (!besideNul || bytes.includes(0)),
  );
  return found?.what ?? null;
}
