/** Pages of two made-up sites, whose stories are told apart by their numbers. */

/** Each story is about one town, which no other story of the same site names in its text. */
const TOWNS = [
  "Tolva",
  "Marrow",
  "Fennick",
  "Oldbay",
  "Harrow",
  "Lissen",
  "Corran",
  "Velle",
  "Sundby",
  "Ostrel",
  "Kettle",
  "Brann",
];
const WORKS = ["steel cables", "stone piers", "old railings", "wooden deck", "street lamps"];

/** A sentence that a wire sends to every paper. */
export const WIRE_SENTENCE =
  "The coastal authority said in a statement on Tuesday that all harbours between the capes would stay open to ships of every flag, whatever the weather.";

function pick(list: readonly string[], number: number): string {
  return list[number % list.length] ?? "";
}

/** Headline of a story of the Gazette. */
export function headline(number: number): string {
  return `${pick(TOWNS, number)} bridge to close for repairs to its ${pick(WORKS, number)}`;
}

/** Headlines of the four stories that follow. */
function teasers(number: number): string {
  return [1, 2, 3, 4].map((step) => headline(number + step)).join("\n");
}

/** A page of the Harbour Gazette: menu, story, a notice in prose, latest stories, footer. `wire` is one more paragraph. */
export function gazettePage(number: number, wire = ""): string {
  const town = pick(TOWNS, number);
  return `Home
Politics
Coast and sea
Sport
${headline(number)}
By Ada Lindqvist
Published ${1 + number} March 2021, 10:${10 + number}
The bridge in ${town} will close to all traffic on Monday while engineers replace its ${pick(WORKS, number)}, the town council said in a statement.
${wire}
Work in ${town} is expected to last for ${7 + number} weeks, and the council has promised a free ferry for people on foot between six in the morning and midnight.
"We know that this is hard for those who cross into ${town} every day, and we will be quick," said the head of the roads department, who spoke to reporters on the quay.
The Harbour Gazette has reported from the coast since the first ferry, and every story that you read here was checked by two editors.
Latest stories
${teasers(number)}
Contact the newsroom
Terms of use
© ${2010 + number} Harbour Gazette. All rights reserved.
`;
}

/** A page of the Inland Mercury, which shares "Home" and "Sport" with the Gazette. */
export function mercuryPage(number: number): string {
  const valley = pick(TOWNS, number);
  return `Home
Markets
Farming
Sport
Weather in the valley
Farmers near ${valley} bring in the hay before the rain
Inland Mercury, ${2 + number} July 2020
Farmers near ${valley} have brought in the hay ${3 + number} days early this year, since rain was forecast for the whole of the week, their union said on Friday.
The union in ${valley} expects a harvest of ${400 + number} tonnes, a little more than last year, when hail ruined a good part of the first cut.
"We have not slept much, but the barns of ${valley} are full," said a farmer who has kept cows there for ${20 + number} years.
Ask our agronomist
Subscribe to the Mercury
Cookie settings of the Mercury
`;
}
