import { commonNouns } from '../../../language/lexicon/commonWords';
import { organisationNouns } from '../../../language/lexicon/organisations';
import { places } from '../../../language/lexicon/places';
import { roleNouns } from '../../../language/lexicon/roles';
import { wordSet } from '../../../language/lexicon/wordSet';
import { singular } from '../../../language/nouns';
import { documents } from './documents';

/** Nouns for people, bodies and papers that give words, beside offices, organisations and documents. */
const others = wordSet(`
  people person police source insider republican democrat conservative liberal family parent student voter country nation government state
  protester demonstrator rebel troop child other leader relative inmate customer passenger tenant landlord teacher union firm
  poll survey study research analysis data figure document record testimony newspaper magazine website camp campaign
  master regulator watchdog agency charity group voter critic pundit lawmaker reaction warning prosecutor`);

/**
 * Whether words before the colon of a headline can speak: a name that is no place, or somebody by what they are. What
 * the story is about can't: "Ferry disaster: 27 killed", "Georgia: rally broken up".
 */
export function maySpeak(words: string, head: string, isName: boolean): boolean {
  if (places.has(words)) return false;
  const noun = singular(head);
  if ([noun, head].some(word => roleNouns.has(word) || organisationNouns.has(word))) return true;
  if (others.has(noun) || documents.has(noun)) return true;
  return isName && !commonNouns.has(noun);
}
