import type { QuotationCard } from '../../protocol/card';
import { internalCommands } from '../commandLinks';
import { commandLink, lineEnd, plain, shorten } from './markdown';
import { wordingMarkdown } from './wording';

type Elsewhere = QuotationCard['elsewhere'][number];

const longestReason = 100;

/** The block about the quotation under the cursor: who speaks, why they, and how other sources have the same utterance. */
export function quotationBlock(card: QuotationCard): string {
  return [quotationHead(card), ...card.elsewhere.slice(0, 2).flatMap(wordings)].join(lineEnd);
}

/** Who speaks, of which type it is, how firmly it is credited, and why to them. */
export function quotationHead(card: QuotationCard): string {
  // A reason that is cut short explains nothing.
  const reason = card.reason.length <= longestReason ? plain(card.reason) : '';
  return [speaker(card), `${card.type} quotation`, plain(card.firmness), reason, unsure(card)]
    .filter(Boolean)
    .join(' · ');
}

/** The same in a line, for a card that is about somebody named in or beside the quotation. */
export function quotationLine(card: QuotationCard): string {
  const elsewhere = card.elsewhere
    .slice(0, 2)
    .map(other => `${sourceLink(other)} ${isChanged(other) ? 'has other words' : 'has the same words'}`);
  return [speaker(card), `${card.type} quotation`, ...elsewhere, unsure(card)].filter(Boolean).join(' · ');
}

function speaker(card: QuotationCard): string {
  const name = card.speaker === undefined ? '*nobody named*' : `**${plain(shorten(card.speaker, 60))}**`;
  return `$(quote) ${name}`;
}

function unsure(card: QuotationCard): string {
  return card.unsure.length > 0 ? `unsure ${card.unsure.join(' and ')}` : '';
}

function wordings(other: Elsewhere): string[] {
  if (!isChanged(other)) return [`${sourceLink(other)} has the same words`];
  return [`here: ${wordingMarkdown(other.here)}`, `${sourceLink(other)}: ${wordingMarkdown(other.there)}`];
}

function isChanged({ here, there }: Elsewhere): boolean {
  return [...here, ...there].some(piece => piece.changed);
}

function sourceLink({ label, place }: Elsewhere): string {
  const name = `**${plain(shorten(label, 30))}**`;
  return commandLink(name, 'Show it there', internalCommands.openPlaces, [{ ...place, text: '' }]);
}
