import type { EntityKind, Mention } from '../../../source/model';
import type { TreeNode } from '../../../protocol/trees';
import { excerptAround } from '../../excerpt';
import type { Filter } from '../../filter';
import { highlightsIn } from '../../filter';
import { firstFullMention } from '../../lookup';
import { counted, plain } from '../../markdown';
import { placeOf, shorten } from '../../places';
import type { EntityInSource, Known } from './everyone';
import { descriptionsIn } from './everyone';

type ShownNode = Omit<TreeNode, 'id' | 'children'>;

const kinds: Readonly<Record<EntityKind, readonly [heading: string, icon: string]>> = {
  person: ['People', 'person'],
  organisation: ['Organisations', 'organization'],
  place: ['Places', 'location'],
  other: ['Other names', 'symbol-misc'],
};

/** The kinds in the order in which they are listed. */
export const entityKinds = Object.keys(kinds) as readonly EntityKind[];

/** What a kind is called in a view. */
export function kindHeading(kind: EntityKind): string {
  return kinds[kind][0];
}

/** A codicon for a kind. */
export function entityIcon(kind: EntityKind): string {
  return kinds[kind][1];
}

/**
 * How sure the reading must be of a name, 0 to 1, for it not to be shown subdued: of what the trained reader finds and is
 * less sure of, fewer than half are names of that kind on annotated news.
 */
const sure = 0.8;

/** Descriptions beside a name are cut to so many characters. */
const descriptionLength = 60;
/** What stands around a mention, in characters: a sidebar is narrow. */
const before = 16;
const after = 60;

/** An entity in a list: its name, how often it is mentioned, and how the sources describe it. */
export function entityNode(one: Known, filter: Filter): ShownNode {
  const { shared, inSources, mentions } = one;
  const [first] = inSources;
  const mention = first && firstFullMention(first.entity, first.member.source.text);
  const described = new Map(
    inSources
      .flatMap(({ entity }) => descriptionsIn(entity).slice(0, 1))
      .map(text => [text.toLowerCase(), text]),
  );
  const words = [...described.values()].slice(0, 3).map(text => shorten(text, descriptionLength));
  return {
    label: shared.name,
    description: [String(mentions), words.join(' / ')].filter(Boolean).join(' · '),
    tooltip: tooltip(one),
    icon: entityIcon(shared.kind),
    highlights: highlightsIn(shared.name, filter),
    ...(first && mention && { places: [placeOf(first.member, mention)] }),
    context: 'entity',
    subject: shared.id,
    ...(isUnsure(one) && { subdued: true }),
  };
}

/** Whether no source makes it sure that this is a name. */
function isUnsure({ inSources }: Known): boolean {
  return inSources.every(({ entity }) => entity.confidence < sure);
}

/** What one source tells of an entity. */
export function inSourceNode({ member, entity }: EntityInSource): ShownNode {
  const mention = firstFullMention(entity, member.source.text);
  const words = descriptionsIn(entity).map(text => shorten(text, descriptionLength));
  return {
    label: member.label,
    description: [String(entity.mentions.length), words.join('; ')].filter(Boolean).join(' · '),
    tooltip: [`**${plain(member.label)}**`, ...descriptionsIn(entity).map(text => `- ${plain(text)}`)].join(
      '\n',
    ),
    icon: 'file',
    ...(mention && { places: [placeOf(member, mention)] }),
    context: 'source',
    subject: member.id,
  };
}

/** One mention, with what stands around it. */
export function mentionNode({ member }: EntityInSource, mention: Mention): ShownNode {
  const { text, words } = excerptAround(member.source.text, mention, before, after);
  const place = placeOf(member, mention);
  const why = mention.type === 'name' ? '' : plain(mention.reason.text);
  return {
    label: text,
    description: `line ${place.range.start.line + 1}`,
    tooltip: [plain(text), why].filter(Boolean).join('\n\n'),
    highlights: [words],
    places: [place],
    context: 'mention',
  };
}

function tooltip(one: Known): string {
  const { shared, inSources, mentions } = one;
  const also = shared.aliases.filter(alias => alias !== shared.name);
  const kind = shared.kind === 'other' ? '' : `, ${shared.kind}`;
  return [
    `**${plain(shared.name)}**${kind}, ${counted(mentions, 'mention')}`,
    ...(also.length ? [`also ${plain(also.slice(0, 6).join(', '))}`] : []),
    ...(isUnsure(one) ? ['Unsure: this may be no name.'] : []),
    inSources.slice(0, 10).map(sourceLine).join('\n'),
  ].join('\n\n');
}

function sourceLine({ member, entity }: EntityInSource): string {
  const words = descriptionsIn(entity).slice(0, 3).join('; ');
  return `- ${plain(member.label)}: ${plain(words || counted(entity.mentions.length, 'mention'))}`;
}
