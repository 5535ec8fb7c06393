import { decodeAs } from "./codePages.js";

/** What MS-DOS had for the bytes 0x80 to 0xFF; `TextDecoder` does not know it. */
const CP437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/** Encodings that UTF-8 is taken for, the commonest first. */
const NAMES = [
  "windows-1252",
  "windows-1251",
  "windows-1250",
  "windows-1253",
  "windows-1254",
  "windows-1257",
  "macintosh",
  "cp437",
] as const;

/** An encoding of one byte a sign, turned round. */
export interface WrongCodec {
  readonly name: string;
  /** Byte of a sign beyond ASCII; 0 for a sign that the encoding lacks. Index: UTF-16 code unit. */
  readonly bytes: Uint8Array;
}

function highHalf(name: (typeof NAMES)[number]): string {
  if (name === "cp437") return CP437;
  return decodeAs(
    name,
    Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at),
    false,
  );
}

/** Pairs of a sign (UTF-16 code unit) and its byte. */
function highSigns(name: (typeof NAMES)[number]): readonly (readonly [unit: number, byte: number])[] {
  const signs = highHalf(name);
  const pairs: [number, number][] = [];
  // Where an encoding has nothing for a byte, readers give the sign of its number; so does latin-1, which windows-1252 stands for.
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const unit = signs.charCodeAt(byte - 0x80);
    if (unit === 0xfffd || name === "windows-1252") pairs.push([byte, byte]);
    if (unit !== 0xfffd) pairs.push([unit, byte]);
  }
  return pairs;
}

/** All of them, and by UTF-16 code unit a bit for each of them in which the sign stands for a byte that leads or follows in UTF-8. */
export interface WrongCodecs {
  readonly codecs: readonly WrongCodec[];
  readonly leads: Uint16Array;
  readonly follows: Uint16Array;
}

let made: WrongCodecs | null = null;

/** Made when the first page needs them: few pages do. */
export function wrongCodecs(): WrongCodecs {
  if (made !== null) return made;
  const leads = new Uint16Array(0x10000);
  const follows = new Uint16Array(0x10000);
  const codecs = NAMES.map((name, bit) => {
    const bytes = new Uint8Array(0x10000);
    for (const [unit, byte] of highSigns(name)) {
      bytes[unit] = byte;
      if (byte >= 0xc2 && byte <= 0xf4) leads[unit] = (leads[unit] ?? 0) | (1 << bit);
      else if (byte < 0xc0) follows[unit] = (follows[unit] ?? 0) | (1 << bit);
    }
    return { name, bytes };
  });
  made = { codecs, leads, follows };
  return made;
}
