import type { FlaggedCard } from '../../protocol/card';
import { discrepancyCommands } from '../../protocol/discrepancies';
import { internalCommands } from '../commandLinks';
import { commandLink, lineEnd, plain, shorten } from './markdown';
import { wordingMarkdown } from './wording';

/** What is stated differently in the words under the cursor: the kind, how sure it is, and the sentence of each side. */
export function flaggedBlock({ id, kind, meaning, confidence, message, here, there }: FlaggedCard): string {
  const links = [
    commandLink('compare', 'Show both side by side', discrepancyCommands.compare, id),
    commandLink('explain', 'Show what this kind of difference means', discrepancyCommands.explain, id),
  ];
  const share = `holds up ${Math.round(confidence * 10)} times in 10`;
  return [
    [`$(diff) **${plain(kind)}**: ${plain(shorten(message ?? meaning, 130))}`, share, ...links].join(' · '),
    `here: ${wordingMarkdown(here)}`,
    ...there.slice(0, 2).map(({ label, place, wording }) => {
      const name = `**${plain(shorten(label, 30))}**`;
      const link = commandLink(name, 'Show it there', internalCommands.openPlaces, [{ ...place, text: '' }]);
      return `${link}: ${wordingMarkdown(wording)}`;
    }),
  ].join(lineEnd);
}
