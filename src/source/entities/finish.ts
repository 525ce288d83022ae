import { byPlace, slice } from '../../language/span';
import type { Entity, Mention } from '../model';
import { fullestName, reason, type EntityDraft } from './drafts';
import type { NameMention } from './nameMention';
import { nameKey } from './nameKeys';

/** Turns drafts into entities, in the order of their first mention. */
export function finishEntities(text: string, drafts: readonly EntityDraft[]): Entity[] {
  const entities = drafts.map(draft => finish(text, draft));
  entities.sort((a, b) => byPlace(a.mentions[0] ?? nowhere, b.mentions[0] ?? nowhere));
  return entities.map((entity, index) => ({ ...entity, id: `e${index + 1}` }));
}

/** How sure the surest of its names is; handles alone are sure. */
function surest({ names }: EntityDraft): number {
  if (names.length === 0) return 1;
  return names.reduce((most, { confidence }) => Math.max(most, confidence), 0);
}

/** "the West" is no name without its article. */
function withArticle(text: string, name: string, mention: NameMention | undefined): string {
  if (mention === undefined || !/^(?:West|East|North|South)$/.test(name)) return name;
  return /\bthe\s$/i.test(text.slice(Math.max(0, mention.start - 4), mention.start)) ? `the ${name}` : name;
}

const nowhere = { start: 0, end: 0 };

function finish(text: string, draft: EntityDraft): Entity {
  const full = fullestName(draft);
  const name = full?.text ?? (draft.mentions[0] === undefined ? '' : slice(text, draft.mentions[0]));
  const names = draft.names.map((mention): Mention => {
    const { start, end } = mention;
    const same = mention.text === name;
    const why = same
      ? reason('named in full')
      : mention.key === full?.key
        ? reason(`another way of writing “${name}”`, full)
        : reason(
            `short for “${name}”`,
            full === undefined ? undefined : { start: full.start, end: full.end },
          );
    return { start, end, type: 'name', reason: why };
  });
  const mentions = [...names, ...draft.mentions].sort(byPlace);
  const aliases = [
    ...new Set(mentions.filter(m => m.type === 'name').map(m => slice(text, m).replace(/\s+/g, ' '))),
  ].filter(alias => alias !== name && (nameKey(alias) !== nameKey(name) || alias.length < name.length));
  return {
    id: '',
    kind: draft.kind,
    name: withArticle(text, name, full),
    aliases,
    gender: draft.gender,
    mentions,
    descriptions: [...draft.descriptions].sort(byPlace),
    confidence: surest(draft),
  };
}
