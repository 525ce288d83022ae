import { type Card, discrepancyCommands } from '../../protocol';
import { internalCommands } from '../commandLinks';
import { discrepancyLine } from './discrepancyLine';
import { entityBlocks, firstQuotation } from './entityCard';
import { quotationBlock, quotationLine } from './quotationCard';

/** The only commands that a link in a card may run. */
export const cardCommands = [
  internalCommands.openPlaces,
  internalCommands.peek,
  discrepancyCommands.compare,
  'parallax.discrepancies.focus',
];

/**
 * A card as Markdown with HTML for colours, icons and command links: who it is first, then what is said there. Blocks are
 * few and their lines close together, for the editor shows about 250 pixels of a card without scrolling.
 */
export function cardMarkdown(card: Card): string {
  return [...mainBlocks(card), discrepancyLine(card)].filter(Boolean).join('\n\n');
}

function mainBlocks({ entity, quotation }: Card): string[] {
  if (entity) return [...entityBlocks(entity), quotation ? quotationLine(quotation) : firstQuotation(entity)];
  return quotation ? [quotationBlock(quotation)] : [];
}
