import type { QuotationCard } from '../../protocol';
import { internalCommands } from '../commandLinks';
import { commandLink, lineEnd, plain, shorten } from './markdown';
import { wordingMarkdown } from './wording';

/** Below this a speaker is shown as unsure. */
const unsure = 0.5;

/** The block about the quotation under the cursor: who speaks, and how other sources have the same utterance. */
export function quotationBlock(card: QuotationCard): string {
  const speaker = card.speaker === undefined ? '*nobody named*' : `**${plain(shorten(card.speaker, 60))}**`;
  const doubt = card.confidence < unsure ? ['unsure'] : [];
  const reason = card.reason ? [plain(shorten(card.reason, 90))] : [];
  const head = [`$(quote) ${speaker}`, `${card.type} quotation`, ...doubt, ...reason].join(' · ');
  return [head, ...card.elsewhere.slice(0, 2).flatMap(elsewhereLines)].join(lineEnd);
}

function elsewhereLines(other: QuotationCard['elsewhere'][number]): string[] {
  const place = { ...other.place, text: '' };
  const name = `**${plain(shorten(other.label, 30))}**`;
  const label = commandLink(name, 'Show it there', internalCommands.openPlaces, [place]);
  const changed = other.here.some(piece => piece.changed) || other.there.some(piece => piece.changed);
  if (!changed) return [`${label} has the same words`];
  return [`here: ${wordingMarkdown(other.here)}`, `${label}: ${wordingMarkdown(other.there)}`];
}
