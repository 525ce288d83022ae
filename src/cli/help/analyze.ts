import { sourcesHelp } from './sources';

/** `parallax analyze --help`. */
export const analyzeHelp = `Prints everything that is read in texts, for other programs: entities, quotations, metadata.

Usage: parallax analyze [options] FILE|FOLDER|- ...
       parallax analyze --ndjson < TEXTS

${sourcesHelp}

Options:
      --ndjson                        read one {"id", "text"} a line from standard input and answer each
                                      with one line, in the same order and at once
  -f, --format json|ndjson|text|sarif json (the default) has {"sources": [...]}, ndjson one source a line
      --annotations FILE              what people say of sources is in FILE, a path from their folder, instead of
                                      .parallax/annotations.jsonld
      --color auto|always|never       colours in text; auto follows the terminal and NO_COLOR
  -h, --help                          this help

Ranges are half-open and count UTF-16 code units of the text, without a byte order mark.

Exit status: 0, or 2 where something could not be read.

Examples:
  parallax analyze article.txt | jq '.sources[0].quotations[].speakerName'
  parallax analyze -f ndjson articles/ > articles.ndjson
  echo '{"id":"1","text":"\\"We agreed,\\" said Ann Lee."}' | parallax analyze --ndjson
`;
