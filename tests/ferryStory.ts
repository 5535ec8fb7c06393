/** Paragraphs of a made-up story, in two languages. */
export const STORY = [
  "The ferry line between Tolva and the islands reopened on Tuesday after six years of repairs, the harbour office said.",
  "“We have waited a long time for this day,” the harbour master, Ida Holm, told reporters on the quay. “The boats are safe again and the timetable is full.”",
  "The old terminal was closed in 2011 when engineers found cracks in the main pier, and traders on the islands lost most of their summer guests.",
  "The town council paid for half of the works. The rest came from the region, which wants to move lorries from the coastal road to the sea.",
];

export const GERMAN_STORY = [
  "Die Fähre zwischen Tolva und den Inseln fährt seit Dienstag wieder, nachdem der Anleger sechs Jahre lang gesperrt war, teilte das Hafenamt mit.",
  "„Wir haben lange auf diesen Tag gewartet“, sagte Hafenmeisterin Ida Holm den Journalisten am Kai. „Die Schiffe sind sicher, und der Fahrplan ist voll.“",
  "Der alte Anleger war 2011 geschlossen worden, als Ingenieure Risse im Pfeiler fanden. Die Händler auf den Inseln verloren die meisten Sommergäste.",
];

/** A dump of these lines. */
export const dump = (...lines: readonly (string | readonly string[])[]): string => lines.flat().join("\n");
