// Cuts marked texts into the extension's own tokens, for names.py --measure.
//
//     node measure.mjs texts.jsonl > measure.jsonl
//
// A line in is {"id", "text", "mentions": [{"start", "end", "kind"}]}; out, "sentences" stands for "text".
import { readFileSync } from 'node:fs';
import { fromLanguage } from './bundle.mjs';

const { readParagraph } = await fromLanguage('readParagraph');

for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
  const { id, text, mentions } = JSON.parse(line);
  const sentences = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    const read = readParagraph(paragraph);
    for (const { firstToken, lastToken } of read.sentences)
      sentences.push(
        read.tokens.slice(firstToken, lastToken).map(t => [t.start + start, t.end + start, t.text]),
      );
    start += paragraph.length + 1;
  }
  console.log(JSON.stringify({ id, sentences, mentions }));
}
