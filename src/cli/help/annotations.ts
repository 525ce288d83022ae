/** `parallax annotations --help`. */
export const annotationsHelp = `Writes out what people have added to sources, and brings it in: notes, corrections, decisions, links.

Usage: parallax annotations export --format FORMAT [options] FILE|FOLDER ...
       parallax annotations import --format FORMAT FILE|FOLDER ... --to FOLDER

Options of export:
  -f, --format FORMAT    jsonld    a page of the W3C Web Annotation Data Model, as Parallax itself keeps it
                         brat      standoff: .txt, .ann and annotation.conf, for brat and INCEpTION
                         csv       a table for spreadsheets
                         markdown  a list to read, by source with citations
                         conll     CoNLL-U Plus: a token a line with entities, quotations and notes
      --include machine  also what Parallax itself has read, marked as such
      --to FOLDER        writes files into a new or empty folder; brat needs it. Others go to standard output
      --annotations FILE the annotations are in FILE, a path from the folder of the sources

Options of import:
  -f, --format FORMAT    jsonld    of Parallax and other applications; exports of Hypothesis too
                         brat      folders or .ann files with their texts
                         csv       tables with columns "source" and "passage" or "text"
      --to FOLDER        the folder with the sources; its .parallax/annotations.jsonld takes them
      --annotations FILE FILE takes them, a path from that folder

  -h, --help             this help

Nothing is there twice when it is brought in again, and what was changed in a spreadsheet or in brat changes here. What
Parallax itself has read is not taken back. No source is ever changed.

Exit status: 0, or 2 where something could not be read or taken.

Examples:
  parallax annotations export --format markdown articles/ > notes.md
  parallax annotations export --format brat --include machine articles/ --to for-brat
  parallax annotations import --format brat for-brat --to articles
  parallax annotations import --format jsonld hypothesis.json --to articles
`;
