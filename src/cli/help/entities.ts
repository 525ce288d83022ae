import { sourcesHelp } from './sources';

/** `parallax entities --help`. */
export const entitiesHelp = `Lists the people, places and organisations that sources mention, with how each source describes them.

Usage: parallax entities [options] FILE|FOLDER|- ...

${sourcesHelp}

Options:
  -f, --format text|json|sarif      text for people (the default); json and sarif have every mention
      --kind person|place|organisation|other
                                    only these kinds; more than one with commas
      --annotations FILE            what people say of sources is in FILE, a path from their folder, instead of
                                    .parallax/annotations.jsonld
      --color auto|always|never     colours in text; auto follows the terminal and NO_COLOR
  -h, --help                        this help

Exit status: 0, or 2 where something could not be read.

Examples:
  parallax entities article.txt
  parallax entities --kind person articles/
`;
