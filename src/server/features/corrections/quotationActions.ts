import type { CodeAction, Range } from 'vscode-languageserver-protocol';
import { CodeActionKind } from 'vscode-languageserver-protocol';
import type { Member, Snapshot, SourceId } from '../../../corpus/model';
import { hull, slice, type Span } from '../../../language/span';
import { correctionCommands } from '../../../protocol/corrections';
import { type Said, sayCommand } from '../../../protocol/said';
import type { Passage } from '../../../source/corrections';
import { quotationAt } from '../../lookup';
import { offsetAt, positionAt, shorten } from '../../places';

/** Quick fixes for the quotation at the beginning of a range: it is none, or somebody else speaks. */
export function quotationActions(
  snapshot: Snapshot,
  uri: SourceId,
  range: Range,
  commands: ReadonlySet<string>,
): CodeAction[] {
  const member = snapshot.member(uri);
  const quotation = member && quotationAt(member.source, offsetAt(member.source, range.start));
  if (!member || !quotation?.content.length) return [];
  const passage = passageOf(member, hull(quotation.content));
  const said: Said = { source: uri, correction: { asserts: 'no-quotation', passage, reach: 'here' } };
  const words = shorten(passage.words, 40);
  const offered = [
    {
      title: 'The speaker is …',
      command: correctionCommands.speaker,
      arguments: [{ uri, position: positionAt(member.source, passage.start) }],
    },
    {
      title: 'This is not a quotation',
      command: sayCommand,
      arguments: [said, `No longer a quotation: ${words}`],
    },
  ];
  return offered
    .filter(({ command }) => commands.has(command))
    .map(action => ({ title: action.title, kind: CodeActionKind.QuickFix, command: action }));
}

function passageOf({ source: { text } }: Member, { start, end }: Span): Passage {
  return { start, end, words: slice(text, { start, end }) };
}
