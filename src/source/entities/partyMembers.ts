import { places } from '../../language/lexicon/places';
import type { NameCandidate, Paragraph, Token } from '../../language/paragraph';
import { wordsOf } from './nameMention';

const members = /^(?:republican|democrat|independent|conservative|liberal|tory|lib-dem|social-democrat)$/;

/** Whether a noun says of somebody what party they are of: "a Republican from Ohio". */
export function isPartyMember(token: Token | undefined): boolean {
  return token !== undefined && members.test(token.norm) && /^(?:NOUN|PROPN)$/.test(token.tag);
}

/** "the Ohio Republican": no name, but somebody of whom the text has said so. */
export function isMemberFromPlace(reading: Paragraph, { firstToken, lastToken }: NameCandidate): boolean {
  const { tokens } = reading;
  return (
    lastToken - firstToken > 1 &&
    tokens[firstToken - 1]?.norm === 'the' &&
    isPartyMember(tokens[lastToken - 1]) &&
    places.has(wordsOf(reading, firstToken, lastToken - 1))
  );
}
