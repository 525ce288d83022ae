import type { Card } from '../../protocol/card';
import { discrepancyCommands } from '../../protocol/discrepancies';
import { addNoteCommand, editDetailsCommand, internalCommands } from '../commandLinks';
import { discrepancyLine } from './discrepancyLine';
import { entityBlocks, firstQuotation } from './entityCard';
import { flaggedBlock } from './flaggedCard';
import { quotationBlock, quotationHead, quotationLine } from './quotationCard';

/** The only commands that a link in a card may run. */
export const cardCommands = [
  internalCommands.openPlaces,
  internalCommands.peek,
  editDetailsCommand,
  internalCommands.takeBack,
  addNoteCommand,
  discrepancyCommands.compare,
  discrepancyCommands.explain,
  'parallax.discrepancies.focus',
];

/** So many sources have a line on a card that also shows a difference. */
const fewSources = 2;

/**
 * A card as Markdown with HTML for colours, icons and command links: who it is first, then what is said there. Blocks are
 * few and their lines close together, for the editor shows about 250 pixels of a card without scrolling.
 */
export function cardMarkdown(card: Card): string {
  return [...mainBlocks(card), discrepancyLine(card)].filter(Boolean).join('\n\n');
}

function mainBlocks({ entity, quotation, flagged: [flagged] }: Card): string[] {
  // What is different comes first, but that a pronoun has to say whom it means; the rest is brief.
  if (flagged) {
    const [who = '', ...sources] = entity ? entityBlocks(entity, fewSources) : [];
    if (entity?.resolved) return [who, flaggedBlock(flagged), ...sources];
    return [flaggedBlock(flagged), who || (quotation ? quotationHead(quotation) : ''), ...sources];
  }
  if (entity) return [...entityBlocks(entity), quotation ? quotationLine(quotation) : firstQuotation(entity)];
  return quotation ? [quotationBlock(quotation)] : [];
}
