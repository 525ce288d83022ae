import type { CodeAction, Range } from 'vscode-languageserver-protocol';
import { CodeActionKind } from 'vscode-languageserver-protocol';
import type { Member, Snapshot, SourceId } from '../../../corpus/model';
import { hull, slice, type Span } from '../../../language/span';
import { correctionCommands, type Said, sayCommand, type SpeakerChoice } from '../../../protocol';
import type { Passage } from '../../../source/corrections';
import type { Entity, Quotation } from '../../../source/model';
import { firstFullMention, quotationAt } from '../../lookup';
import { offsetAt, shorten } from '../../places';
import { descriptionsIn } from '../entities/everyone';

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
      command: correctionCommands.chooseSpeaker,
      arguments: [speakerChoice(member, quotation, passage)],
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

/** More are not offered; any other can be typed. */
const mostOffered = 200;

function speakerChoice(member: Member, quotation: Quotation, passage: Passage): SpeakerChoice {
  const { entities } = member.source;
  const rank = ({ id, kind }: Entity): number =>
    quotation.speakers.includes(id) ? 0 : kind === 'person' ? 1 : kind === 'organisation' ? 2 : 3;
  return {
    source: member.id,
    passage,
    candidates: entities
      .toSorted((a, b) => rank(a) - rank(b) || b.mentions.length - a.mentions.length)
      .slice(0, mostOffered)
      .flatMap(entity => {
        const mention = firstFullMention(entity, member.source.text);
        if (!mention) return [];
        return [
          {
            name: entity.name,
            description: quotation.speakers.includes(entity.id)
              ? 'the speaker now'
              : descriptionsIn(entity).slice(0, 2).join('; '),
            passage: passageOf(member, mention),
          },
        ];
      }),
  };
}

function passageOf({ source: { text } }: Member, { start, end }: Span): Passage {
  return { start, end, words: slice(text, { start, end }) };
}
