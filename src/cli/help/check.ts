import { sourcesHelp } from './sources';

/** `parallax check --help`. */
export const checkHelp = `Shows what sources that tell one story state differently.

Usage: parallax check [options] FILE|FOLDER|- ...

${sourcesHelp}
Sources that tell different stories are not compared with each other.

Options:
  -f, --format text|json|sarif    text for people (the default), json for programs, sarif for code scanning
      --stories auto|folder|all   what is compared: sources that tell one story (auto, the default),
                                  those in one folder, or all with each other
      --strictness low|normal|high
                                  how sure a difference must be: low shows doubtful ones too,
                                  high only the surest; normal shows what the Problems panel shows
      --kind KIND,...             only these kinds: quantity, date, name, title, quote, quote-status,
                                  attribution, certainty, polarity, detail, wording
      --min-severity warning|information|view
                                  the least severity that is shown (information; view where strictness is low)
      --only-here                 besides, what one source reports and no other of its story does
      --versions                  instead, what became of articles from version to version: files with one address, and
                                  each file since its own past in git
      --annotations FILE          what people say of sources is in FILE, a path from their folder, instead of
                                  .parallax/annotations.jsonld
      --color auto|always|never   colours in text; auto follows the terminal and NO_COLOR
  -h, --help                      this help

Exit status: 0 no difference is found, 1 some are (with --versions: something changed), 2 something could not be read.

Examples:
  parallax check reuters.txt ap.txt            compare two articles
  parallax check articles/                     compare all articles in a folder, story by story
  parallax check --kind quote,quantity a b     only quotes and numbers
  pbpaste | parallax check published.txt -     compare with what is on the clipboard
  parallax check -f sarif articles/ > differences.sarif
`;
