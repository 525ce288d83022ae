import { type Card, discrepancyCommands } from '../../protocol';
import { internalCommands } from '../commandLinks';
import { discrepancyLines, entityLines } from './entityCard';
import { quotationLines } from './quotationCard';

/** The only commands that a link in a card may run. */
export const cardCommands = [
  internalCommands.openPlaces,
  internalCommands.peek,
  discrepancyCommands.compare,
  'parallax.discrepancies.focus',
];

/** A card as Markdown with HTML for colours, icons and command links: who it is first, then what is said there. */
export function cardMarkdown(card: Card): string {
  const parts = [
    card.entity ? entityLines(card.entity) : [],
    card.quotation ? quotationLines(card.quotation) : [],
    discrepancyLines(card, discrepancyCommands.compare),
  ];
  return parts
    .filter(lines => lines.length)
    .map(lines => lines.join('\n'))
    .join('\n');
}
