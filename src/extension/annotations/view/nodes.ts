import type { ListGroup, ListGrouping } from '../../../annotations/listing/group';
import { orphansKey, restKey } from '../../../annotations/listing/group';
import { kindOf, type Listed, stateOf, tagsOf } from '../../../annotations/listing/listed';
import type { Annotation } from '../../../annotations/model';
import { colourOf } from '../../../annotations/tags';
import { inMarks, passageOf, whatIsSaid } from '../../../annotations/wording';
import type { Place } from '../../../protocol/place';
import type { TreeNode } from '../../../protocol/trees';
import { plain, shorten } from '../../card/markdown';

/** Splits the parts of the id of a node; keys of groups have none. */
const separator = '\n';
/** Longer words are cut in a line; the tooltip has them whole. */
const labelLength = 90;

/** The colours that themes have for charts, for tags and kinds. */
const chartColours = ['red', 'orange', 'yellow', 'green', 'blue', 'purple'].map(name => `charts.${name}`);

const icons: Readonly<Record<ListGrouping, string>> = {
  source: 'file',
  tag: 'tag',
  author: 'person',
  kind: 'symbol-class',
  date: 'calendar',
  state: 'circle-large-outline',
};

/** The node of a group, with how many it holds. */
export function groupNode({ key, label, items }: ListGroup<Listed>, grouping: ListGrouping): TreeNode {
  const isApart = key === orphansKey;
  return {
    id: key,
    label,
    description: String(items.length),
    icon: isApart ? 'debug-disconnect' : icons[grouping],
    ...(grouping === 'tag' && key !== restKey && !isApart && { colour: tagColour(label) }),
    ...(isApart && { tooltip: orphanHint }),
    children: items.length,
    expanded: true,
    context: isApart ? 'orphans' : `${grouping} group`,
  };
}

const orphanHint =
  'Their words are no longer in the source, or in several places. They are kept: select the passage and choose *Re-attach to Selection*.';

/** The node of an annotation under a group; its answers are its children. `places` are where its passages stand now. */
export function annotationNode(
  { annotation, replies, isOrphan }: Listed,
  group: string,
  places: readonly Place[],
): TreeNode {
  const said = whatIsSaid(annotation);
  const isNote = annotation.content.type === 'note' || annotation.content.type === 'other';
  const passage = passageOf(annotation);
  const source = annotation.targets[0]?.source.replace(/^.*\//, '') ?? '';
  const state = stateOf(annotation);
  const about = [isNote && passage ? inMarks(passage, words => shorten(words, 40)) : '', source]
    .filter(Boolean)
    .join(' · ');
  const [tag] = tagsOf(annotation);
  return {
    id: `${group}${separator}${annotation.id}`,
    label: shorten(said || passage || source, labelLength),
    description: state === 'resolved' ? `resolved · ${about}` : about,
    tooltip: tooltip(annotation, said),
    icon: iconOf(annotation),
    ...(tag !== undefined && { colour: tagColour(tag) }),
    ...(places.length > 0 && !isOrphan && { places: places.slice(0, 2) }),
    children: replies.length,
    context: ['annotation', kindOf(annotation), state, ...(isOrphan ? ['orphan'] : [])].join(' '),
    subject: annotation.id,
    ...((isOrphan || state === 'resolved' || state === 'dismissed') && { subdued: true }),
  };
}

/** The node of an answer to a note. */
export function replyNode(reply: Annotation, parent: string): TreeNode {
  return {
    id: `${parent}${separator}${reply.id}`,
    label: shorten(whatIsSaid(reply), labelLength),
    description: reply.author ?? '',
    tooltip: tooltip(reply, whatIsSaid(reply)),
    icon: 'reply',
    children: 0,
    context: 'annotation reply',
    subject: reply.id,
  };
}

/** The group and the annotation of a node id. */
export function partsOf(id: string): { readonly group: string; readonly annotation: string | undefined } {
  const [group = '', annotation] = id.split(separator);
  return { group, annotation };
}

function tagColour(tag: string): string {
  return chartColours[colourOf(tag, chartColours.length)] ?? '';
}

function iconOf({ content }: Annotation): string {
  switch (content.type) {
    case 'note':
      if (content.isResolved) return 'pass';
      return content.text === '' && content.tags.length > 0 ? 'tag' : 'comment';
    case 'correction':
    case 'shared':
      return 'edit';
    case 'decision':
      return { confirmed: 'verified', dismissed: 'circle-slash', resolved: 'law' }[content.outcome];
    case 'link':
      return 'link';
    case 'other':
      return 'globe';
  }
}

/** Who said what when, and of which words. Everything that people write is shown as text. */
function tooltip(annotation: Annotation, said: string): string {
  const { author = 'Somebody', modified, targets } = annotation;
  const passages = targets.flatMap(({ source, anchor }) => [
    ...(anchor ? [`> ${plain(shorten(anchor.exact, 300))}`] : []),
    plain(source),
  ]);
  const moment = modified ? `, ${plain(modified.slice(0, 16).replace('T', ' '))} UTC` : '';
  return [plain(said), ...passages, `${plain(author)}${moment}`].filter(Boolean).join('\n\n');
}
