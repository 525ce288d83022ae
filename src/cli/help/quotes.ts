import { sourcesHelp } from './sources';

/** `parallax quotes --help`. */
export const quotesHelp = `Lists who said what: quotations in quotation marks, reported speech and embedded posts, by speaker.

Usage: parallax quotes [options] FILE|FOLDER|- ...

${sourcesHelp}

Options:
  -f, --format text|json|csv|sarif  text for people (the default), csv for a spreadsheet
      --speaker NAME                only speakers with NAME in their name
      --type direct|indirect|mixed  only these types; more than one with commas
      --annotations FILE            what people say of sources is in FILE, a path from their folder, instead of
                                    .parallax/annotations.jsonld
      --color auto|always|never     colours in text; auto follows the terminal and NO_COLOR
  -h, --help                        this help

Exit status: 0, or 2 where something could not be read.

Examples:
  parallax quotes article.txt
  parallax quotes --speaker minister --type direct articles/
  parallax quotes -f csv articles/ > quotes.csv
`;
